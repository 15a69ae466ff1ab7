"""A made-up language that shows what was not translated, and what has no room for longer words."""

import re
from collections.abc import Collection, Iterator
from itertools import accumulate, cycle
from math import ceil

from PySide6.QtCore import QAbstractListModel, QLocale, QPoint, QSize, Qt, QTranslator
from PySide6.QtGui import QPixmap, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from typing_extensions import override

from desktop.language.said import CONTEXT
from desktop.widgets.fit import Written, written_strings
from domain.words import FORMS

LONGER = 0.35
"""By how much a language may need more letters than English."""

_ACCENTS = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")
_PIECES = re.compile(r"(\{\w+\})")
_TAIL = "öö ööö öööö "
_ROWS = 40


class Pseudo(QTranslator):
    """Every pattern between brackets, with accents on its vowels, and longer by a third.

    `twice` holds what was translated already when it was asked for.
    """

    def __init__(self) -> None:
        super().__init__()
        self.twice: set[str] = set()

    @override
    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        if context != CONTEXT:
            return None
        if "⟦" in sourceText:
            self.twice.add(sourceText)
        return pseudo(sourceText)

    @override
    def isEmpty(self) -> bool:
        return False


def pseudo(pattern: str) -> str:
    """A pattern in the made-up language; one without letters only says what stands where."""
    if not _LETTER.search(_PIECES.sub("", pattern)):
        return pattern
    return FORMS.join(f"⟦{_longer(form)}⟧" for form in pattern.split(FORMS))


def _longer(words: str) -> str:
    accented = "".join(
        piece if piece.startswith("{") else piece.translate(_ACCENTS)
        for piece in _PIECES.split(words)
    )
    extra = ceil(LONGER * len(_PIECES.sub("", words)))
    tail = cycle(_TAIL if " " in words.strip() else "ö")
    return accented + "".join(letter for letter, _ in zip(tail, range(extra), strict=False))


# ------------------------------------------------------------------------------- what is said


def english_left(root: QWidget, names: Collection[str]) -> list[str]:
    """The texts of a widget and all that lies in it that were not translated, hidden ones too."""
    said = {
        (type(widget).__name__, text, is_whole)
        for widget in (root, *root.findChildren(QWidget))
        for text, is_whole in _texts(widget)
    }
    named = re.compile("|".join(map(re.escape, sorted(names, key=len, reverse=True))))
    return sorted(
        {
            f"{kind}: {text!r}"
            for kind, text, is_whole in said
            if not _begins_a_name(text, names)
            and _is_english(named.sub("", text), is_whole=is_whole)
        }
    )


def _begins_a_name(text: str, names: Collection[str]) -> bool:
    """Whether it is one that had no room, so that it ends in dots."""
    begun = text.removesuffix(_DOTS)
    return begun != text and any(name.startswith(begun) for name in names)


def _is_english(text: str, *, is_whole: bool) -> bool:
    """Whether there is a vowel without an accent, or a letter that stands in no brackets."""
    text = _FREE.sub("", text)
    return bool(_VOWEL.search(text)) or (is_whole and bool(_LETTER.search(_outside(text))))


def _outside(text: str) -> str:
    """What stands in no brackets; a part of a text may begin inside some."""
    steps = [{"⟦": 1, "⟧": -1}.get(letter, 0) for letter in text]
    depth = -min(0, *accumulate(steps, initial=0))
    depths = accumulate(steps, initial=depth)
    return "".join(letter for letter, depth in zip(text, depths, strict=False) if depth == 0)


def _dates() -> Iterator[str]:
    english, every = (
        QLocale("en_GB"),
        (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat),
    )
    for form in every:
        yield from (english.dayName(day, form) for day in range(1, 8))
        yield from (english.monthName(month, form) for month in range(1, 13))


_KEYS = (
    "Ctrl",
    "Shift",
    "Alt",
    "Enter",
    "Return",
    "Esc",
    "Space",
    "Del",
    "Backspace",
    "Home",
    "End",
)
_SIGNS = (r"P-[0-9A-F]{4}", r"[0-9a-f]{8}…[0-9a-f]{4}", "UTC", r"F\d+", "[A-Z]")
_FREE = re.compile(rf"\b(?:{'|'.join((*_dates(), *_KEYS, *_SIGNS))})(?![A-Za-z])|\band\b")
"""What no dictionary holds: a date or a list by its locale, a key, a code, the end of a chain."""
_VOWEL = re.compile(r"[aeiouAEIOU]")
_LETTER = re.compile(r"[^\W\d_]")


def _texts(widget: QWidget) -> Iterator[tuple[str, bool]]:
    """The texts of a widget itself, and whether each is whole."""
    for text in _spoken(widget):
        yield text, True
    if widget.isVisible():
        for text, _ in _written(widget):
            yield text, False


def _spoken(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    yield from (action.text() for action in widget.actions())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield from (widget.placeholderText(), widget.text())
        case QPlainTextEdit():
            yield from (widget.placeholderText(), widget.toPlainText())
        case QComboBox():
            yield from (widget.itemText(index) for index in range(widget.count()))
        case QMenu():
            yield widget.title()
        case QAbstractItemView():
            yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), _ROWS)):
            yield str(model.index(row, column).data() or "")


def _written(widget: QWidget) -> list[Written]:
    """What a widget by itself has painted, and how much of it is seen."""
    if widget.size().isEmpty():
        return []
    picture, alone = QPixmap(widget.size()), QWidget.RenderFlag.DrawWindowBackground
    with written_strings() as written:
        QWidget.render(widget, picture, QPoint(), QRegion(), alone)
    return written


def _cut(widget: QWidget) -> Iterator[str]:
    """What has too little room and is not told whole to who points at it."""
    for text, shown in _written(widget):
        known = text.removesuffix(_DOTS)
        if (shown != text or known != text) and known not in _pointed_at(widget):
            yield text


_DOTS = "…"


# ------------------------------------------------------------------------------ where it lies


def misfits(root: QWidget) -> list[str]:
    """What has too little room, among all that is shown."""
    found = {
        f"{type(widget).__name__} {_name(widget)!r} {fault}"
        for widget in (root, *root.findChildren(QWidget))
        if widget.isVisible()
        for fault in _faults(widget)
    }
    return sorted(found)


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    return (text or widget.accessibleName())[:60]


def _faults(widget: QWidget) -> Iterator[str]:
    yield from (f"cuts {text!r}" for text in _cut(widget))
    if isinstance(widget, QLabel) and widget.text() and not _has_room(widget):
        yield f"is {_size(widget)}"
    if isinstance(widget, QAbstractButton):
        wanted = _wanted(widget)
        if widget.width() < wanted.width() or widget.height() < wanted.height():
            yield f"is {_size(widget)}, wants {wanted.width()} x {wanted.height()}"
    if isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum() > 0:
        yield f"scrolls by {widget.horizontalScrollBar().maximum()} across"
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or _scrolls(parent):
        return
    if not parent.rect().contains(widget.geometry()):
        place = widget.geometry().getRect()
        yield f"lies at {place} in {type(parent).__name__} {_size(parent)}"


def _pointed_at(widget: QWidget) -> str:
    """What is said to who points at a widget, or at one of the rows it shows."""
    view = widget.parentWidget()
    if not isinstance(view, QAbstractItemView):
        return widget.toolTip()
    model, role = view.model(), Qt.ItemDataRole.ToolTipRole
    first = max(0, view.indexAt(QPoint(1, 1)).row())
    seen = range(first, min(model.rowCount(), first + _ROWS))
    rows = (model.index(row, 0).data(role) for row in seen)
    return "\n".join(str(row or "") for row in rows)


def _has_room(label: QLabel) -> bool:
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height()
    wanted = label.sizeHint()
    is_wide_enough = label.width() >= wanted.width() or label.text() in label.toolTip()
    return is_wide_enough and label.height() >= wanted.height()


def _wanted(button: QAbstractButton) -> QSize:
    """What a button asks for at least; one whose words wrap asks for the height of its width."""
    told = button.minimumSizeHint()
    least = told if told.isValid() else button.sizeHint()
    if not button.hasHeightForWidth():
        return least
    return QSize(least.width(), button.heightForWidth(button.width()))


def _scrolls(parent: QWidget) -> bool:
    area = parent.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is parent


def _size(widget: QWidget) -> str:
    return f"{widget.width()} x {widget.height()}"
