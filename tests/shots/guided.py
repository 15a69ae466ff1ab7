"""Moments of a guided session worth a picture, each by the exercise that shows it best."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from desktop import headless
from desktop.guide.done import done
from desktop.guide.run import Run, advanced, begun
from desktop.guide.script import Script
from desktop.home import Home
from desktop.views.session import SessionView
from desktop.wording.exercises import level_line
from desktop.wording.sessions import done_so_far, in_the_middle
from domain.values import Exercise
from tests.desktop.guide.scripts import level_of, script
from tests.programme_files import programme


def at_part(home: Home, exercise: Exercise, part: str, level: str = "") -> SessionView:
    """A session that waits at the beginning of a part; at its end if there is no such part."""
    view, made = home.guided.view, script(exercise, level)
    home.setCurrentWidget(view)
    found = level_of(exercise, level)
    line = level_line(found, found.dose)
    view.go_on(programme().rules_of(exercise), _at(made, part), line, 3)
    headless.settled(home)
    return view


def _at(made: Script, part: str) -> Run:
    run = begun(made)
    while not run.is_over and run.step.part.id != part:
        run = advanced(run, run.left)
    return run


def begin(home: Home) -> None:
    view, found = home.guided.view, level_of(Exercise.TABLE_STRETCH)
    home.setCurrentWidget(view)
    made = script(Exercise.TABLE_STRETCH)
    rules = programme().rules_of(Exercise.TABLE_STRETCH)
    view.begin(rules, made, level_line(found, found.dose))


def run_at(exercise: Exercise, part: str, level: str, home: Home) -> None:
    at_part(home, exercise, part, level).run.pause.click()


def stop(home: Home) -> None:
    at_part(home, Exercise.MA_ROLLER, "roll").run.stop.click()


def end(home: Home) -> None:
    at_part(home, Exercise.TABLE_STRETCH, "")


def offer(home: Home) -> None:
    at_part(home, Exercise.TABLE_STRETCH, "").offer_rocking()


def interrupt(home: Home) -> None:
    """The card of a session that was broken off, over the page of the day."""
    run, card = _at(script(Exercise.BACKBLOCK), "rock"), home.guided.card
    name = programme().rules_of(Exercise.BACKBLOCK).name
    said = done_so_far(done(run), run.script.amount)
    card.display(in_the_middle(name, timedelta(minutes=20)), said, may_go_on=True, has_begun=True)
    home._upper.insertWidget(0, card)  # noqa: SLF001 where only what was kept would put it
    card.show()


MOMENTS: dict[str, Callable[[Home], None]] = {
    "before": begin,
    "hold": partial(run_at, Exercise.TABLE_STRETCH, "hang", ""),
    "backblock": partial(run_at, Exercise.BACKBLOCK, "lift", ""),
    "strap": partial(run_at, Exercise.ADVANCED_NERVE_ROOT_TRACTION, "leg_up", "strap"),
    "stop": stop,
    "after": end,
    "offer": offer,
    "interrupted": interrupt,
}
