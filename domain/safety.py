"""What concerns safety: warning signs, cautions, and what a clinician says to them."""

from domain import rules
from domain.episode import Episode
from domain.events import (
    AgreementRecorded,
    CautionsAnswered,
    RedFlagAnswered,
    RedFlagCleared,
)
from domain.programme import Programme
from domain.red_flags import RedFlags
from domain.refusals import (
    UnknownChoice,
    UnknownEntry,
)
from domain.wishes import Agreement, Clearance, SafetyAnswer, Stamp
from domain.words import said


def answer_red_flags(
    episode: Episode, stamp: Stamp, red_flags: RedFlags, answer: SafetyAnswer
) -> RedFlagAnswered:
    signs = set(answer.signs)
    unknown = sorted(signs - {sign.id for sign in red_flags.signs})
    if unknown:
        raise UnknownChoice(
            said("There is no warning sign called {unknown}.", unknown=", ".join(unknown))
        )
    rules.words_fit(answer.note)
    return RedFlagAnswered(
        **episode.next(stamp),
        signs=tuple(sign.id for sign in red_flags.signs if sign.id in signs),
        tier=red_flags.tier_of(signs),
        texts=red_flags.version,
        note=answer.note,
        form=answer.form,
        locks=red_flags.locked_by(signs),
    )


def clear_red_flag(episode: Episode, stamp: Stamp, clearance: Clearance) -> RedFlagCleared:
    if clearance.answer not in {flag.answer.id for flag in episode.course.open_flags()}:
        raise UnknownEntry(said("That warning sign is not open."))
    rules.clinician_has_spoken(clearance.by, clearance.said, clearance.on, stamp.today)
    return RedFlagCleared(
        **episode.next(stamp.decided),
        answer=clearance.answer,
        assessed_by=clearance.by.strip(),
        assessed_on=clearance.on,
        said=clearance.said.strip(),
    )


def answer_cautions(
    episode: Episode, stamp: Stamp, programme: Programme, cautions: tuple[str, ...]
) -> CautionsAnswered:
    """Which cautions apply, in place of what was said before."""
    rules.cautions_exist(cautions, programme)
    known = tuple(each.id for each in programme.cautions if each.id in cautions)
    return CautionsAnswered(**episode.next(stamp.decided), cautions=known)


def record_agreement(
    episode: Episode, stamp: Stamp, programme: Programme, agreement: Agreement
) -> AgreementRecorded:
    """A clinician's yes to a caution, to an exercise that was taken off, or to a level."""
    matter, by, on = agreement.matter, agreement.by, agreement.agreed_on
    rules.matter_exists(matter, programme)
    rules.clinician_has_spoken(by, agreement.said, on, stamp.today)
    return AgreementRecorded(
        **episode.next(stamp.decided),
        caution=matter.caution,
        exercise=matter.exercise,
        level=matter.level,
        by=by.strip(),
        agreed_on=on,
        said=agreement.said.strip(),
    )
