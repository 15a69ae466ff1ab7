"""What to do after a session was stopped because it hurt."""

from dataclasses import dataclass
from enum import Enum

from domain.programme import Programme
from domain.stopping import asks_to_stop
from domain.words import Words, said


class Next(Enum):
    """What is best done now."""

    CHECK = "check"
    """Something is new that wants the warning-sign questions first."""

    REST = "rest"
    MAY_GO_ON = "may_go_on"


@dataclass(frozen=True, slots=True, kw_only=True)
class Felt:
    """What is said after a stop: leg pain at the start, now, and whether something is new."""

    before: int | None = None
    now: int | None = None
    is_new: bool | None = None


@dataclass(frozen=True, slots=True)
class Advice:
    """What is best, and why, where a rule says so."""

    next: Next
    why: Words = said("")


def advice(programme: Programme, felt: Felt) -> Advice:
    """A new sign comes first; then leg pain, as long as it is said; without it, rest."""
    if felt.is_new:
        return Advice(Next.CHECK)
    if felt.now is None:
        return Advice(Next.REST)
    why = asks_to_stop(programme, felt.before, felt.now)
    if why is not None:
        return Advice(Next.REST, why)
    return Advice(Next.MAY_GO_ON if felt.is_new is False else Next.REST)
