"""What was typed, as it is meant: which diary, which instant, whose secret, which place."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop import demo, here, opening, vault
from desktop.one_writer import only_writer
from desktop.seen import witnessed
from domain.application import Clock, Unbend


class WrongUse(Exception):
    """Something was typed that cannot be meant."""


class NotThere(Exception):
    """What was asked for is not in this diary."""


class NoWindow(Exception):
    """A window was asked for where none can be."""


def diary(
    typed: Namespace, clock: Clock, *, may_begin: bool = False, is_held: bool = False
) -> Unbend:
    """The diary that is meant; begun only where there is none and its wishes begin one."""
    if typed.demo:
        return lived(typed, clock)
    path = place(typed)
    return opening.open_diary(
        path,
        passphrase(typed),
        code=code(typed),
        new=may_begin and opening.is_new(path),
        clock=clock,
        zone=here.zone,
        is_held=is_held,
    )


@contextmanager
def diary_to_write(typed: Namespace, clock: Clock, *, may_begin: bool = False) -> Iterator[Unbend]:
    """The diary that is meant, while nobody else writes it; closed in the end."""
    with ExitStack() as stack:
        if not typed.demo:
            stack.enter_context(only_writer(place(typed)))
        opened = diary(typed, clock, may_begin=may_begin, is_held=True)
        application = stack.enter_context(closing(opened))
        stack.enter_context(witnessed(application))
        yield application


def place(typed: Namespace) -> Path:
    """Where the diary lies that is meant."""
    named: Path | None = typed.diary
    return named or opening.default_path()


def key(typed: Namespace, of: Path) -> bytes:
    """The key of a diary or of a copy of one, by what was named or from the keychain."""
    return vault.open_key(of, passphrase=passphrase(typed), code=code(typed))


def lived(typed: Namespace, clock: Clock) -> Unbend:
    """The made-up diary of so many days."""
    days = demo.DAYS if typed.days is None else typed.days
    seed = demo.SEED if typed.seed is None else typed.seed
    return demo.lived(days, seed, clock=clock, zone=here.zone)


def passphrase(typed: Namespace) -> str | None:
    """What opens the diary, if a file of it was named."""
    return None if typed.passphrase_file is None else secret(typed.passphrase_file)


def code(typed: Namespace) -> str | None:
    """The recovery code that opens the diary, if a file of it was named."""
    return None if typed.code_file is None else secret(typed.code_file)


def secret(path: Path) -> str:
    """The one line of a file, without its end."""
    readable(path)
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise WrongUse(f"{path.name} cannot be read.") from problem
    return text.removesuffix("\n").removesuffix("\r")


def at(typed: Namespace) -> datetime:
    """The instant that was typed, on the clocks of the zone if it names no other, or now."""
    instant: datetime = typed.at or here.now()
    return instant if instant.tzinfo else instant.replace(tzinfo=ZoneInfo(zone(typed)))


def zone(typed: Namespace) -> str:
    """Where the person is."""
    named: str | None = typed.zone
    return named or here.zone()


def readable(path: Path) -> None:
    """A file that was named is there to be read."""
    try:
        with path.open("rb"):
            pass
    except OSError as problem:
        raise WrongUse(f"{path} cannot be read: {problem.strerror}.") from problem
