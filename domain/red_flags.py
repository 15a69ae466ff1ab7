"""Red flags: the signs that are asked for, how soon each wants a clinician, and what it locks."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from domain.data_file import read
from domain.programme import BrokenProgramme
from domain.values import Tier

FILE = "red_flags.toml"

OUR_CHOICE = "our_choice"
"""The source of what no reference says."""

ANY_COUNTRY = "EU"
"""The country whose numbers stand for every country that is not listed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One thing to ask for; the daily ones stand in the short form as well as in the full one."""

    id: str
    tier: Tier
    question: str
    sources: tuple[str, ...]
    daily: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Actions:
    """What to do about a sign, in a sentence for each tier."""

    emergency: str
    same_day: str
    days: str


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

    def action(self, tier: Tier) -> str:
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


def locks_everything(tier: Tier) -> bool:
    """Whether an open flag of this tier closes every exercise, Knees Rocking too."""
    return tier in {Tier.EMERGENCY, Tier.SAME_DAY}


def locks_provoking(tier: Tier) -> bool:
    """Whether an open flag of this tier closes the exercises of the chronic stage."""
    return locks_everything(tier) or tier is Tier.DAYS


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
