"""The page with a recovery code: drawn letter by letter onto paper, and kept in no file."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPainter
from PySide6.QtWidgets import QWidget

from desktop.language import tr
from desktop.look import look
from desktop.widgets.code_groups import one_width
from desktop.wording import codes as words
from desktop.wording import times

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Outcome: TypeAlias = Literal["printed", "cancelled", "failed", "no printer"]

_MARGIN, _POINTS = 22.0, 72.0
_TITLE, _TEXT, _CODE = 20, 11, 25
_LEADING, _GAP = 1.35, 14.0


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeSheet:
    """What stands on the page."""

    code: str = field(repr=False)
    diary: str
    key_name: str
    on: date


def ask_and_print(sheet: CodeSheet, over: QWidget) -> Outcome:
    """Ask which printer it is to be, over a window, and print the page there."""
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo

    if not QPrinterInfo.availablePrinterNames():
        return "no printer"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    # What the system's list of jobs shows of it.
    printer.setDocName(tr(words.SHEET_NAME))
    dialog = QPrintDialog(printer, over.window())
    for option in (
        QAbstractPrintDialog.PrintDialogOption.PrintToFile,
        QAbstractPrintDialog.PrintDialogOption.PrintPageRange,
    ):
        dialog.setOption(option, on=False)
    dialog.setWindowTitle(tr(words.PRINT))
    is_wanted = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    if not is_wanted:
        return "cancelled"
    return "printed" if put_on_paper(sheet, printer) else "failed"


def put_on_paper(sheet: CodeSheet, printer: "QPrinter") -> bool:
    """Draw the page onto the paper of a printer; whether it took it."""
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    with _painting(printer) as painter:
        if painter is None:
            return False
        scale = printer.resolution() / _POINTS
        painter.scale(scale, scale)
        page = printer.pageLayout().paintRect(QPageLayout.Unit.Point)
        _draw(_Pen(painter, page.width()), sheet)
    return True


class _Pen:
    """Writes one thing below the other, as plain text, in points."""

    def __init__(self, painter: QPainter, width: float) -> None:
        self._painter, self._width, self._y = painter, width, 0.0
        painter.setPen(Qt.GlobalColor.black)

    def paragraph(self, text: str, size: int = _TEXT, weight: int = 400) -> None:
        letters = QFont(look().font_family())
        letters.setPixelSize(size)
        letters.setWeight(QFont.Weight(weight))
        self._write(text, letters)

    def code(self, code: str) -> None:
        self.gap()
        letters = one_width(_CODE)
        self._painter.setFont(letters)
        wide = self._painter.fontMetrics().horizontalAdvance(code)
        letters.setPixelSize(min(_CODE, int(_CODE * self._width / max(wide, 1))))
        self._write(code, letters)
        self.gap()

    def gap(self) -> None:
        self._y += _GAP

    def _write(self, text: str, letters: QFont) -> None:
        painter, flags = self._painter, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        painter.setFont(letters)
        room = QRectF(0, self._y, self._width, 10_000)
        taken = painter.boundingRect(room, int(flags), text)
        painter.drawText(QRectF(0, self._y, self._width, taken.height() + 1), int(flags), text)
        self._y += taken.height() + (_LEADING - 1) * letters.pixelSize()


def _draw(pen: _Pen, sheet: CodeSheet) -> None:
    pen.paragraph(tr(words.SHEET_TITLE), _TITLE, 600)
    pen.gap()
    told = (
        (words.SHEET_DIARY, sheet.diary),
        (words.SHEET_KEY, sheet.key_name),
        (words.SHEET_DATE, times.day_and_year(sheet.on)),
    )
    for name, value in told:
        pen.paragraph(tr("{name}: {value}", name=tr(name), value=value))
    pen.code(sheet.code)
    for sentence in (words.SHEET_FOR, words.SHEET_HOW, words.SHEET_WHERE, words.SHEET_LOST):
        pen.paragraph(tr(sentence))
        pen.gap()


@contextmanager
def _painting(printer: "QPrinter") -> Iterator[QPainter | None]:
    """A painter on a printer, None where the printer does not begin."""
    painter = QPainter()
    begun = painter.begin(printer)
    try:
        yield painter if begun else None
    finally:
        if begun:
            painter.end()
