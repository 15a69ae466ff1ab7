"""Red flags: the signs that are asked for, how soon each wants a clinician, and what it locks."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from domain.data_file import read
from domain.events import RedFlagAnswered
from domain.programme import BrokenProgramme
from domain.values import Exercise, Tier
from domain.words import Words

FILE = "red_flags.toml"

OUR_CHOICE = "our_choice"
"""The source of what no reference says."""

ANY_COUNTRY = "EU"
"""The country whose numbers stand for every country that is not listed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One thing to ask for; the daily ones stand in the short form as well as in the full one.

    What is asked `once` does not change, and is left out of the full form after the first time.
    A sign with `locks` closes these exercises and no others.
    """

    id: str
    tier: Tier
    question: Words
    sources: tuple[str, ...]
    daily: bool = False
    once: bool = False
    locks: tuple[Exercise, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Actions:
    """What to do about a sign, in a sentence for each tier."""

    emergency: Words
    same_day: Words
    days: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """Whom to call in a country; `urgent` is for what cannot wait and is no emergency."""

    country: str
    emergency: tuple[str, ...]
    urgent: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """Where a sign and its tier were found."""

    tag: str
    title: str
    address: str


class UnknownSign(ValueError):
    """A sign that these red flags do not ask for."""

    def __init__(self, sign: str) -> None:
        super().__init__(f"there is no sign {sign!r}")
        self.sign = sign


@dataclass(frozen=True, slots=True, kw_only=True)
class RedFlags:
    """Every sign that is asked for, in one version of the texts."""

    version: int
    actions: Actions
    signs: tuple[Sign, ...]
    numbers: tuple[Numbers, ...]
    references: tuple[Reference, ...]

    @property
    def daily(self) -> tuple[Sign, ...]:
        """The short form."""
        return tuple(sign for sign in self.signs if sign.daily)

    def sign(self, identity: str) -> Sign:
        """The sign of that id; UnknownSign if there is none."""
        for sign in self.signs:
            if sign.id == identity:
                return sign
        raise UnknownSign(identity)

    def tier_of(self, signs: Collection[str]) -> Tier | None:
        """The most urgent tier among signs, None for all clear."""
        return most_urgent({self.sign(identity).tier for identity in signs})

    def locked_by(self, signs: Collection[str]) -> tuple[Exercise, ...]:
        """The exercises that signs close: all of them for an urgent one."""
        locked = {each for identity in signs for each in _locks(self.sign(identity))}
        return tuple(each for each in Exercise if each in locked)

    def action(self, tier: Tier) -> Words:
        """What the person is asked to do."""
        return {
            Tier.EMERGENCY: self.actions.emergency,
            Tier.SAME_DAY: self.actions.same_day,
            Tier.DAYS: self.actions.days,
        }[tier]

    def numbers_in(self, country: str) -> Numbers:
        """The numbers of a country by its two letters, or those that most of Europe shares."""
        known = {numbers.country: numbers for numbers in self.numbers}
        return known.get(country.upper(), known[ANY_COUNTRY])


def most_urgent(tiers: Collection[Tier | None]) -> Tier | None:
    """The first of some tiers in the order of their urgency, None if there is none."""
    return next((tier for tier in Tier if tier in tiers), None)


CHRONIC_EXERCISES = (
    Exercise.CURL_DOWNS,
    Exercise.ADVANCED_NERVE_ROOT_TRACTION,
    Exercise.MA_ROLLER,
    Exercise.BACKBLOCK,
)
"""What a sign that can wait for days closes, unless it names others."""


def _locks(sign: Sign) -> tuple[Exercise, ...]:
    if locks_everything(sign.tier):
        return tuple(Exercise)
    return sign.locks or CHRONIC_EXERCISES


def locks_everything(tier: Tier) -> bool:
    """Whether an open flag of this tier closes every exercise, Knees Rocking too."""
    return tier in {Tier.EMERGENCY, Tier.SAME_DAY}


def closed_by(answer: RedFlagAnswered) -> tuple[Exercise, ...]:
    """The exercises that an answer closes; one from before signs had locks goes by its tier."""
    if answer.locks is not None or answer.tier is None:
        return answer.locks or ()
    return tuple(Exercise) if locks_everything(answer.tier) else CHRONIC_EXERCISES


def read_red_flags(text: str) -> RedFlags:
    """The red flags that a file holds.

    Raises BrokenProgramme for the first thing that is wrong.
    """
    flags = read(FILE, text, RedFlags)
    for key, reason in _faults(flags):
        raise BrokenProgramme(FILE, key, reason)
    return flags


def _faults(flags: RedFlags) -> Iterator[tuple[str, str]]:
    if flags.version < 1:
        yield "version", "should be 1 or more"
    yield from _doubled("signs", "id", [sign.id for sign in flags.signs])
    yield from _doubled("numbers", "country", [numbers.country for numbers in flags.numbers])
    yield from _doubled("references", "tag", [reference.tag for reference in flags.references])
    yield from _sign_faults(flags)
    yield from _number_faults(flags)


def _doubled(table: str, key: str, names: list[str]) -> Iterator[tuple[str, str]]:
    for place, name in enumerate(names):
        if name in names[:place]:
            yield f"{table}[{place}].{key}", f"{name!r} is there already"


def _sign_faults(flags: RedFlags) -> Iterator[tuple[str, str]]:
    known = {OUR_CHOICE, *(reference.tag for reference in flags.references)}
    for tier in Tier:
        if all(sign.tier is not tier for sign in flags.signs):
            yield "signs", f"has no sign of the tier {tier.value}"
    for place, sign in enumerate(flags.signs):
        if not sign.sources:
            yield f"signs[{place}].sources", f"names no source for {sign.id}"
        for source in sign.sources:
            if source not in known:
                yield f"signs[{place}].sources", f"{source!r} is not among the references"


def _number_faults(flags: RedFlags) -> Iterator[tuple[str, str]]:
    if all(numbers.country != ANY_COUNTRY for numbers in flags.numbers):
        yield "numbers", f"has no country {ANY_COUNTRY}, which stands for all that are not listed"
    for place, numbers in enumerate(flags.numbers):
        if not numbers.emergency:
            yield f"numbers[{place}].emergency", "has no number to call"
        for number in (*numbers.emergency, numbers.urgent or "0"):
            if not number.isdecimal():
                yield f"numbers[{place}]", f"{number!r} is not a number to call"
