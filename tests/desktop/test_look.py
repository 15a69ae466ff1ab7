"""The colours keep their distance, and the application wears them as asked."""

import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop import assets
from desktop.look import (
    DARK,
    LIGHT,
    Movement,
    Scheme,
    Tokens,
    Type,
    apply_look,
    contrast,
    font,
    icon,
    look,
    mixed,
    tokens,
)
from desktop.look import apply as apply_module
from desktop.look.focus import FocusRing
from desktop.look.sheet import sheet
from desktop.widgets.buttons import button

BANDS = "band_a", "band_b", "band_c"
TEXT = [
    (text, ground)
    for text, grounds in {
        "ink": ("paper", "card", "sunk", "plate", "past_paper", "past_soft", *BANDS),
        "ink2": ("paper", "card", "sunk", "plate", "past_paper", "past_soft", *BANDS),
        "ink3": ("paper", "card", "sunk", "plate", "past_paper"),
        "act": ("paper", "card", "past_paper"),
        "on_act": ("act",),
        "ok": ("card", "ok_soft"),
        "leg": ("paper", "card", "plate", "leg_soft"),
        "back": ("paper", "card"),
        "card": ("leg", "back", "act", "ink"),
        "past": ("card", "past_paper"),
        "on_past": ("past",),
        "flag": ("paper", "card", "past_paper"),
        "paper": ("ink",),
    }.items()
    for ground in grounds
]
SHAPES = [
    ("edge", "paper"),
    ("edge", "card"),
    ("edge", "past_paper"),
    ("flag", "sunk"),
    ("flag", "past_soft"),
    ("ok", "card"),
    ("leg", "card"),
    ("back", "card"),
    ("fig_far", "plate"),
    ("fig", "plate"),
    ("fig", "card"),
    ("fig_dark", "plate"),
    ("skin", "plate"),
    ("hair", "plate"),
    ("prop", "plate"),
]
NEVER_ALONE = {"line", "leg_soft", "back_soft", "floor", "skin_far"}
"""Hairlines, tints and depth: what they say is said by a word, a mark or an outline as well."""

BOTH = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])


@BOTH
@pytest.mark.parametrize(("text", "ground"), TEXT)
def test_text_can_be_read_on_its_ground(scheme: Tokens, text: str, ground: str) -> None:
    distance = contrast(getattr(scheme, text), getattr(scheme, ground))

    assert round(distance, 1) >= 4.5


@BOTH
@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_a_shape_that_means_something_stands_out(scheme: Tokens, shape: str, ground: str) -> None:
    distance = contrast(getattr(scheme, shape), getattr(scheme, ground))

    assert round(distance, 1) >= 3.0


def test_each_colour_is_tried_on_a_ground_or_is_never_alone() -> None:
    tried = {name for pair in (*TEXT, *SHAPES) for name in pair}

    assert tried | NEVER_ALONE == {field.name for field in fields(Tokens)}
    assert not tried & (NEVER_ALONE - {"leg_soft"})


def test_black_on_white_is_as_far_as_it_gets() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#808080", "#808080") == pytest.approx(1)


def test_colours_are_mixed_toward_a_ground() -> None:
    assert mixed("#000000", "#FFFFFF", 0) == "#000000"
    assert mixed("#000000", "#FFFFFF", 0.5) == "#808080"
    assert mixed("#123456", "#FFFFFF", 1) == "#FFFFFF"


def test_the_scheme_can_be_forced(qapp: QApplication) -> None:
    apply_look(qapp, Scheme.DARK)

    assert tokens() is DARK
    assert look().is_dark()
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.paper


def test_a_system_that_does_not_say_is_taken_for_light(qapp: QApplication) -> None:
    apply_look(qapp, Scheme.SYSTEM)

    assert qapp.styleHints().colorScheme() is Qt.ColorScheme.Unknown
    assert tokens() is LIGHT


def test_the_look_follows_the_system_while_the_app_is_open(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply_look(qapp, Scheme.SYSTEM)

    the_computer_turns(qapp, DARK, monkeypatch)

    assert tokens() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.paper
    the_computer_turns(qapp, LIGHT, monkeypatch)
    assert tokens() is LIGHT


def the_computer_turns(qapp: QApplication, wanted: Tokens, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a display there is no system to switch: what it would say is put in its place."""
    dark = Qt.ColorScheme.Dark if wanted is DARK else Qt.ColorScheme.Light
    monkeypatch.setattr(apply_module, "tokens_for", lambda _scheme: wanted)
    qapp.styleHints().colorSchemeChanged.emit(dark)


def test_still_and_moving_are_what_was_chosen(qapp: QApplication) -> None:
    stillness = []
    for chosen in (Movement.STILL, Movement.MOVING, Movement.SYSTEM):
        apply_look(qapp, Scheme.LIGHT, movement=chosen)
        stillness.append(look().is_still)

    assert stillness == [True, False, False]


def test_a_change_of_look_is_told(qapp: QApplication, qtbot: QtBot) -> None:
    apply_look(qapp, Scheme.LIGHT)

    with qtbot.waitSignal(look().changed):
        apply_look(qapp, Scheme.DARK)


@pytest.mark.usefixtures("qapp")
def test_figures_are_equally_wide() -> None:
    metrics = QFontMetricsF(font(Type.BODY))

    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")


def test_larger_text_makes_larger_fonts(qapp: QApplication) -> None:
    apply_look(qapp, Scheme.LIGHT, text_scale=1.5)

    assert font(Type.BODY).pixelSize() == 21


def test_nothing_is_smaller_than_a_caption() -> None:
    assert min(step.value.size for step in Type) == Type.CAPTION.value.size == 12


def test_the_sheet_leaves_plain_widgets_alone() -> None:
    selectors = re.findall(r"^([^{}\n]+)\{", sheet(LIGHT, 1.0), flags=re.MULTILINE)

    assert selectors
    assert not [name for name in selectors if name.strip() in ("*", "QWidget")]


@pytest.mark.usefixtures("qapp")
def test_each_icon_named_in_the_code_can_be_drawn() -> None:
    drawn = {name.removesuffix(".svg") for name in assets.names("icons") if name.endswith(".svg")}

    assert icons_named_in_the_code() <= drawn
    assert not [name for name in drawn if icon(name, LIGHT.ink).pixmap(20).isNull()]


def test_each_icon_has_its_origin_written_down() -> None:
    drawn = {name.removesuffix(".svg") for name in assets.names("icons") if name.endswith(".svg")}
    told = set(re.findall(r"[a-z-]+", assets.text("icons/LICENCES.md")))

    assert drawn <= told


def test_the_keyboard_draws_a_ring_around_what_it_reaches(qapp: QApplication, qtbot: QtBot) -> None:
    apply_look(qapp, Scheme.LIGHT)
    window, first, second = _two_buttons(qtbot)
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)

    qtbot.keyClick(first, Qt.Key.Key_Tab)

    assert second.hasFocus()
    assert [ring.geometry().contains(second.geometry()) for ring in _rings(window)] == [True]


def test_a_click_draws_no_ring(qapp: QApplication, qtbot: QtBot) -> None:
    apply_look(qapp, Scheme.LIGHT)
    window, _, second = _two_buttons(qtbot)

    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)

    assert second.hasFocus()
    assert not _rings(window)


def icons_named_in_the_code() -> set[str]:
    sources = Path(__file__).parents[2].joinpath("desktop").rglob("*.py")
    calls = (
        r'(?:draw_icon\(\s*painter, |IconButton\(|\bicon=|RailItem\("\w+", said\("[^"]+"\), )'
        r'"([a-z-]+)"'
    )
    return {name for file in sources for name in re.findall(calls, file.read_text("utf-8"))}


def _rings(window: QWidget) -> list[FocusRing]:
    return [ring for ring in window.findChildren(FocusRing) if not ring.isHidden()]


def _two_buttons(qtbot: QtBot) -> tuple[QWidget, QPushButton, QPushButton]:
    window = QWidget()
    qtbot.addWidget(window)
    first, second = button("First"), button("Second")
    for number, one in enumerate((first, second)):
        one.setParent(window)
        one.setGeometry(20, 20 + 60 * number, 120, 40)
    window.resize(200, 200)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window, first, second
