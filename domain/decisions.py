"""What is decided: stage, levels, prescriptions, bad spells, and the end of an episode."""

from datetime import date

from domain import rules
from domain.episode import Episode
from domain.events import (
    EasingEnded,
    EpisodeClosed,
    HoldBegan,
    HoldEnded,
    LevelChanged,
    PrescriptionChanged,
    ReportShared,
    StageAdvanced,
    StageReverted,
)
from domain.figure_words import words
from domain.levels import ladder, level_of, may_return
from domain.prescriptions import figures, in_force, prescribed
from domain.programme import BrokenProgramme, Level, Programme
from domain.refusals import (
    GateClosed,
    NothingSaid,
    NotOnTheScale,
    RedFlagOpen,
    UnknownChoice,
)
from domain.setback import ground_is_gone
from domain.stage_gate import assess_stage
from domain.values import (
    Closing,
    Exercise,
    LevelReason,
    Phase,
    Stage,
    State,
)
from domain.windows import Window, mean
from domain.wishes import LevelChoice, Override, Prescription, Sharing, Stamp
from domain.words import said, sentences


def advance_stage(
    episode: Episode, stamp: Stamp, programme: Programme, override: Override | None = None
) -> StageAdvanced:
    """The chronic stage begins: its gate is open, or a physiotherapist asks for it.

    It goes on where it was left when the ground of the setback that ended it is gone.
    """
    if episode.course.stage is Stage.CHRONIC:
        raise GateClosed(said("You are in the chronic stage already."))
    _no_flag_is_open(episode)
    gate = assess_stage(episode.course, programme, stamp.today)
    restores = _reversal_without_ground(episode, programme) if override is None else None
    if override is not None:
        rules.override_is_complete(override, stamp.today)
    elif restores is None and not gate.is_open:
        raise GateClosed(
            said(
                "Your diary meets the easing rules on {run} of {needed} days in a row.",
                run=gate.run,
                needed=gate.needed,
            ),
            opens_on=gate.earliest,
        )
    return StageAdvanced(
        **episode.next(stamp.decided),
        findings=gate.today.findings,
        rules=programme.version,
        settled_level=_settled_level(episode, programme, stamp.today),
        override_by=override.by.strip() if override else "",
        override_on=override.on if override else None,
        override_reason=override.reason.strip() if override else "",
        restores=None if restores is None else restores.id,
    )


def _reversal_without_ground(episode: Episode, programme: Programme) -> StageReverted | None:
    return episode.course.terms.reverted if ground_is_gone(episode.course, programme) else None


def _settled_level(episode: Episode, programme: Programme, today: date) -> int | None:
    """The 7-day mean of leg pain, in hundredths."""
    length = programme.stage.window_days.value
    legs = Window(episode.course, today.toordinal() - length + 1, today.toordinal()).legs()
    return round(mean(legs) * 100) if legs else None


def return_to_acute(
    episode: Episode, stamp: Stamp, programme: Programme, reason: str
) -> StageReverted | EasingEnded:
    """The person goes a step back, from chronic to acute or from easing to settling."""
    rules.words_fit(reason)
    common = episode.next(stamp.decided)
    if episode.course.stage is Stage.CHRONIC:
        return StageReverted(**common, rule="chosen", rules=programme.version, note=reason)
    if episode.course.phase is Phase.EASING:
        return EasingEnded(**common, rule="chosen", rules=programme.version, note=reason)
    raise GateClosed(said("You are at the beginning of the acute stage already."))


def change_level(
    episode: Episode, stamp: Stamp, programme: Programme, choice: LevelChoice
) -> LevelChanged:
    """Another level of an exercise: down at any time, up by its rules or by an override."""
    about = in_force(programme, episode.course, stamp.today).rules_of(choice.exercise)
    now = rules.level_exists(choice.level, about)
    was = level_of(episode.course, programme, choice.exercise)
    if now.id == was.id:
        raise NothingSaid(said("{name} is at that level already.", name=about.name))
    if about.stage is Stage.CHRONIC and episode.course.stage is Stage.ACUTE:
        raise GateClosed(said("{name} belongs to the chronic stage.", name=about.name))
    if choice.word is None:
        why = _why(episode, stamp, programme, about.id, now)
    else:
        rules.override_is_complete(choice.word, stamp.today)
        _no_flag_is_open(episode)
        why = LevelReason.PHYSIOTHERAPIST
    return LevelChanged(
        **episode.next(stamp.decided),
        exercise=choice.exercise,
        was=was.id,
        now=now.id,
        why=why,
        rules=programme.version,
        by=choice.word.by.strip() if choice.word else "",
        note=choice.word.reason.strip() if choice.word else "",
    )


def _why(
    episode: Episode, stamp: Stamp, programme: Programme, exercise: Exercise, now: Level
) -> LevelReason:
    """Why the person may go on to a level; refused where the rules do not let them."""
    rung = ladder(episode.course, programme, exercise, stamp.today, stamp.recorded_at)
    steps = [level.id for level in rung.rules.levels]
    if steps.index(now.id) < steps.index(rung.level.id):
        return LevelReason.CHOSEN
    _no_flag_is_open(episode)
    is_next = rung.next is not None and now.id == rung.next.id
    if is_next and rung.may_rise:
        return LevelReason.PROGRESSION
    if may_return(episode.course, programme, exercise, stamp.today) == now:
        return LevelReason.CHOSEN
    if not is_next:
        raise GateClosed(said("Please go up one level at a time."))
    unmet = [each.sentence for each in rung.criteria if each.state is not State.MET]
    raise GateClosed(sentences(unmet), opens_on=rung.opens_on)


def change_prescription(
    episode: Episode, stamp: Stamp, programme: Programme, prescription: Prescription
) -> PrescriptionChanged:
    """A physiotherapist's figure in place of the programme's, or that one again for None."""
    figure, word = prescription.figure, prescription.word
    begins = prescription.valid_from or stamp.today
    known = figures(programme)
    if figure not in known:
        raise UnknownChoice(
            said("The programme has no figure called {figure}.", figure=repr(figure))
        )
    rules.override_is_complete(word, stamp.today)
    rules.begins_today_or_later(begins, stamp.today)
    held = in_force(programme, episode.course, begins)
    was, value = figures(held)[figure].value, prescription.value
    now = known[figure].value if value is None else value
    if was == now:
        raise NothingSaid(said("That is what holds already."))
    try:
        prescribed(held, figure, now)
    except BrokenProgramme as problem:
        raise NotOnTheScale(
            said("{figure}: it {reason}.", figure=words(figure, programme), reason=problem.reason)
        ) from problem
    return PrescriptionChanged(
        **episode.next(stamp.decided),
        figure=figure,
        was=was,
        now=value,
        by=word.by.strip(),
        reason=word.reason.strip(),
        valid_from=begins,
        rules=programme.version,
    )


def begin_hold(episode: Episode, stamp: Stamp, note: str = "") -> HoldBegan:
    if episode.course.terms.hold is not None:
        raise NothingSaid(said("The bad spell is noted already."))
    rules.words_fit(note)
    return HoldBegan(**episode.next(stamp.decided), note=note)


def end_hold(episode: Episode, stamp: Stamp, note: str = "") -> HoldEnded:
    if episode.course.terms.hold is None:
        raise NothingSaid(said("No bad spell is noted."))
    rules.words_fit(note)
    return HoldEnded(**episode.next(stamp.decided), note=note)


def close(episode: Episode, stamp: Stamp, why: Closing, note: str = "") -> EpisodeClosed:
    """The spell is no longer followed; an open warning sign would be lost with it."""
    _no_flag_is_open(episode)
    rules.words_fit(note)
    return EpisodeClosed(**episode.next(stamp.decided), why=why, note=note)


def share_report(episode: Episode, stamp: Stamp, sharing: Sharing) -> ReportShared:
    rules.sharing_makes_sense(sharing)
    return ReportShared(
        **episode.next(stamp.decided),
        form=str(sharing.form),
        first=sharing.first,
        last=sharing.last,
        given_to=sharing.given_to,
    )


def _no_flag_is_open(episode: Episode) -> None:
    if episode.course.open_flags():
        raise RedFlagOpen(said("A warning sign is open. It has to be looked at first."))
