"""What is marked on the timeline bar, in words: stages, flares, visits."""

from desktop.language import said, tr
from desktop.wording import times
from domain.values import Phase, Stage
from domain.words import Words
from projections.marks import Mark, MarkKind

_STAGES: dict[tuple[Stage | None, Phase | None], Words] = {
    (Stage.ACUTE, Phase.SETTLING): said("Settling begins"),
    (Stage.ACUTE, Phase.EASING): said("Easing begins"),
    (Stage.CHRONIC, None): said("The chronic stage begins"),
}

NONE_LATER = said("Now")
NONE_EARLIER = said("The beginning")


def landmark(mark: Mark) -> str:
    """What a mark stands for, with its day: Flare, 22 April; A visit to A. Weber, 6 May."""
    return tr("{what}, {when}", what=_what(mark), when=_days(mark))


def _what(mark: Mark) -> str:
    if mark.kind is MarkKind.FLARE:
        return tr("Flare")
    if mark.kind is MarkKind.APPOINTMENT:
        return tr("A visit to {name}", name=mark.clinician)
    return tr(_STAGES[mark.stage, mark.phase])


def _days(mark: Mark) -> str:
    first = times.short_day(mark.first)
    if mark.kind is not MarkKind.FLARE or mark.last is None or mark.last <= mark.first:
        return first
    return tr("{first} to {last}", first=first, last=times.short_day(mark.last))
