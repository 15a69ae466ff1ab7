"""How days, instants, zones and figures are typed; each mistake is one sentence."""

from argparse import ArgumentTypeError
from datetime import date, datetime

from desktop import demo
from domain.refusals import Refusal
from domain.rules import zone_exists


def day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"not a day like 2026-04-12: {text}") from None


def days(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= demo.LONGEST:
        raise ArgumentTypeError(f"a demo has 1 to {demo.LONGEST} days, not {text}")
    return int(text)


def figure(text: str) -> tuple[str, int]:
    key, _, value = text.partition("=")
    if not key or not value.isdecimal():
        raise ArgumentTypeError(f"not a figure and a whole number like drop=2: {text}")
    return key, int(value)


def instant(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"not an instant like 2026-04-12T12:30+02:00: {text}") from None


def zone(text: str) -> str:
    try:
        zone_exists(text)
    except Refusal as refusal:
        raise ArgumentTypeError(str(refusal)) from refusal
    return text
