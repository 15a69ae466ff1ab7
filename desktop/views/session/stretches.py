"""What the plate shows of a run: its stretches as bars, and the motion of the figure."""

from dataclasses import replace

from desktop.figures.names import figure_of
from desktop.guide.run import Run
from desktop.guide.script import Script, Step
from desktop.language import tr
from desktop.views.session.plate import Bar
from desktop.widgets.figure import Motion
from desktop.wording.guide import where


def bars_of(run: Run) -> list[Bar]:
    """A bar for each stretch of parts that share a name; of a set that repeats, once."""
    found: dict[str, list[int]] = {}
    for at, step in enumerate(run.script.steps):
        if step.round <= 1 or step.round == run.step.round:
            found.setdefault(step.part.name, []).append(at)
    return [_bar(run, places) for places in found.values()]


def _bar(run: Run, places: list[int]) -> Bar:
    """How much is done of a stretch in the set and the repetition under way."""
    step = run.step
    mine = [at for at in places if _is_now(run.script.steps[at], step)] or places[-1:]
    if run.is_over:
        return Bar(tr(run.script.steps[mine[0]].part.name), 1.0, is_current=False)
    is_current = run.at in mine
    whole = sum(run.script.steps[at].seconds for at in mine)
    gone = sum(run.script.steps[at].seconds for at in mine if at < run.at)
    share = (gone + (run.gone if is_current else 0.0)) / whole
    return Bar(tr(run.script.steps[mine[0]].part.name), share, is_current=is_current)


def _is_now(step: Step, current: Step) -> bool:
    """Whether a step belongs to what is under way: what comes once always does."""
    return (not step.round or not current.round or step.round == current.round) and (
        not step.repetition or not current.repetition or step.repetition == current.repetition
    )


def motion_of(run: Run) -> Motion:
    """How the figure moves during the step under way."""
    part, script = run.step.part, run.script
    figure = figure_of(script.exercise.value, script.level, part.figure)
    return Motion(figure, part.start, part.end, loops=not part.end)


def wheres(run: Run) -> set[str]:
    """All that a session will say of where it is."""
    return {where(replace(run, at=at)) for at in range(len(run.script.steps))}


def way_out_of(script: Script) -> Motion:
    """The position in which a session ends, for somebody who has to come out of it at once."""
    last = script.steps[-1].part
    figure = figure_of(script.exercise.value, script.level, last.figure)
    return Motion(figure, last.end, last.end, loops=False) if last.end else Motion(figure)


def still_of(script: Script) -> str:
    """The figure that stands for the whole session."""
    main = next(step for step in script.steps if step.is_dosed)
    return figure_of(script.exercise.value, script.level, main.part.figure)
