"""A session in every size: nothing is cut, nothing overlaps, the figure gives way first."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from desktop.guide.advice import Advice, Next
from desktop.guide.done import Done
from desktop.look import Scheme, apply_look
from desktop.views.session.far import FarText, far_scale
from desktop.widgets.buttons import Button
from desktop.widgets.fit import clipped_strings
from domain.values import Exercise
from tests.desktop.guide.scripts import script
from tests.desktop.views.session.conftest import Watched

SIZES = [((960, 640), 1.0), ((960, 640), 2.0), ((1440, 900), 1.5), ((2560, 1440), 1.0)]
"""Windows, each with the size of the text."""


@pytest.fixture(autouse=True)
def usual_look(qapp: QApplication) -> Iterator[None]:
    apply_look(qapp, Scheme.LIGHT)
    yield
    apply_look(qapp, Scheme.LIGHT)


def shown(watched: Watched, size: tuple[int, int], scale: float) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_look(app, Scheme.LIGHT, text_scale=scale)
    watched.view.resize(*size)
    QApplication.processEvents()


def place(part: QWidget, view: QWidget) -> QRect:
    return QRect(part.mapTo(view, part.rect().topLeft()), part.size())


@pytest.mark.parametrize(("size", "scale"), SIZES)
@pytest.mark.parametrize("exercise", Exercise)
def test_every_part_can_be_read_as_a_whole(
    exercise: Exercise, size: tuple[int, int], scale: float, watched: Watched
) -> None:
    shown(watched, size, scale)
    view = watched.begin(exercise)
    view._start()  # noqa: SLF001 what the button does

    cut = []
    while not watched.run.is_over:
        cut += [text.lines() for text in (view.run.far, view.run.then) if not text.is_whole()]
        watched.let_pass(watched.run.left)

    assert cut == []


@pytest.mark.parametrize(("size", "scale"), SIZES)
def test_the_parts_of_the_running_pane_lie_side_by_side(
    size: tuple[int, int], scale: float, watched: Watched
) -> None:
    shown(watched, size, scale)
    view = watched.begin(Exercise.ADVANCED_NERVE_ROOT_TRACTION, "strap")
    view._start()  # noqa: SLF001
    QApplication.processEvents()
    run = view.run
    parts = [view.head, view.plate, run.ring, run.far, run.then, run.pause, run.stop]
    places = [place(part, view) for part in parts if part.isVisible()]

    outside = [one for one in places if not view.rect().contains(one)]
    overlapping = [pair for pair in combinations(places, 2) if pair[0].intersects(pair[1])]

    assert outside == []
    assert overlapping == []
    assert run.ring.height() >= 150


@pytest.mark.parametrize(("size", "scale"), SIZES)
def test_no_words_are_cut_in_the_questions(
    size: tuple[int, int], scale: float, watched: Watched
) -> None:
    shown(watched, size, scale)
    view = watched.begin(Exercise.BACKBLOCK, "flat")

    with clipped_strings() as clipped:
        view.grab()
        for pane in (view.after, view.leaving, view.offer):
            view.panes.setCurrentWidget(pane)
            view.after.display(Done(), watched.run.script.amount, 2, is_stopped=True)
            view.advise(Advice(Next.MAY_GO_ON))
            view.arrange()
            QApplication.processEvents()
            view.grab()
            narrow = [
                one.text()
                for one in pane.findChildren(Button)
                if one.isVisible() and one.width() < one.sizeHint().width()
            ]
            assert narrow == []

    assert clipped == []


@pytest.mark.parametrize(("size", "scale"), SIZES)
def test_the_way_out_can_be_read_as_a_whole(
    size: tuple[int, int], scale: float, watched: Watched
) -> None:
    shown(watched, size, scale)
    view = watched.begin(Exercise.MA_ROLLER)
    view._start()  # noqa: SLF001
    view._stop()  # noqa: SLF001
    QApplication.processEvents()

    texts = view.stop.findChildren(FarText)

    assert all(text.is_whole() for text in texts)


def test_larger_windows_and_larger_text_mean_larger_letters(qapp: QApplication) -> None:
    usual = far_scale(1440, 900)
    large = far_scale(2560, 1440)
    apply_look(qapp, Scheme.LIGHT, text_scale=2)

    assert usual == 1
    assert large == pytest.approx(1.6)
    assert far_scale(1440, 900) > 1.2


def test_the_figure_gives_way_before_the_words(watched: Watched) -> None:
    shown(watched, (960, 640), 1.0)
    view = watched.begin(Exercise.TABLE_STRETCH)
    QApplication.processEvents()
    assert view.plate.isVisible()

    shown(watched, (960, 640), 2.0)

    assert not view.plate.isVisible()


def test_a_part_is_said_to_whoever_listens(watched: Watched) -> None:
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    view = watched.begin(Exercise.TABLE_STRETCH)

    view._start()  # noqa: SLF001
    watched.reach("hang")
    QAccessible.setActive(was_active)

    assert view.run.far.accessibleName() == "Let your back hang. Breathe out slowly."
    assert script(Exercise.TABLE_STRETCH).steps[2].seconds == 10


@pytest.mark.parametrize("size", [(1440, 900), (2560, 1440)])
def test_the_plate_stays_where_it_is_from_the_first_question_to_the_last(
    size: tuple[int, int], watched: Watched
) -> None:
    shown(watched, size, 1.0)
    view = watched.begin(Exercise.BACKBLOCK)
    places = {view.plate.geometry().getRect()}

    view._start()  # noqa: SLF001
    while not watched.run.is_over:
        places.add(view.plate.geometry().getRect())
        watched.let_pass(watched.run.left)
    places.add(view.plate.geometry().getRect())
    view.offer_rocking()
    places.add(view.plate.geometry().getRect())

    assert len(places) == 1


def test_the_words_of_all_parts_have_letters_of_one_size(watched: Watched) -> None:
    shown(watched, (1440, 900), 1.0)
    view = watched.begin(Exercise.BACKBLOCK)
    view._start()  # noqa: SLF001
    sizes = set()

    while not watched.run.is_over:
        text = "\n".join(view.run.far.lines())
        sizes.add(view.run.far._fitting(text).pixelSize())  # noqa: SLF001
        watched.let_pass(watched.run.left)

    assert len(sizes) == 1


def test_questions_are_larger_where_the_window_is(watched: Watched) -> None:
    shown(watched, (960, 640), 1.0)
    small = watched.begin(Exercise.TABLE_STRETCH).before.pain.sizeHint().height()

    shown(watched, (1440, 900), 1.0)

    assert watched.view.before.pain.sizeHint().height() > small
