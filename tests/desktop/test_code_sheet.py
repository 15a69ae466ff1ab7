"""The page with a recovery code, read back from paper that is a PDF file here alone."""

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop import code_sheet, recovery_code
from desktop.code_sheet import CodeSheet
from desktop.language import speak
from desktop.look import Scheme, apply_look

CODE = recovery_code.make()
SHEET = CodeSheet(
    code=CODE, diary="my <b>own</b> & only.diary", key_name="3f2a 91c0", on=date(2026, 11, 23)
)

pytestmark = pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is missing")


def asked(tool: str, *words: str) -> str:
    found = shutil.which(tool)
    assert found is not None
    return subprocess.run([found, *words], check=True, capture_output=True, text=True).stdout


def printed(paper: Path, size: QPageSize.PageSizeId) -> str:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(paper))
    printer.setPageSize(QPageSize(size))
    assert code_sheet.put_on_paper(SHEET, printer)
    return asked("pdftotext", "-layout", str(paper), "-")


def size_of(paper: Path) -> tuple[str, str]:
    lines = dict(line.split(":", 1) for line in asked("pdfinfo", str(paper)).splitlines())
    return lines["Pages"].strip(), lines["Page size"].strip()


@pytest.mark.parametrize(
    ("size", "points"),
    [(QPageSize.PageSizeId.A4, "595 x 842"), (QPageSize.PageSizeId.Letter, "612 x 792")],
)
def test_one_page_says_all_that_is_needed_to_open_the_diary(
    qapp: QApplication, tmp_path: Path, size: QPageSize.PageSizeId, points: str
) -> None:
    apply_look(qapp, Scheme.DARK)

    read = " ".join(printed(tmp_path / "page.pdf", size).split())

    pages, told = size_of(tmp_path / "page.pdf")
    assert pages == "1"
    assert told.startswith(points)
    assert CODE in read
    assert "Diary: my <b>own</b> & only.diary" in read
    assert "Key: 3f2a 91c0" in read
    assert "23 November 2026" in read
    assert "Small letters, blanks and dashes do not matter." in read
    assert "Do not keep it with the computer" in read


def test_it_is_written_in_the_language_of_the_screen(qapp: QApplication, tmp_path: Path) -> None:
    speak(qapp, "de")
    try:
        read = " ".join(printed(tmp_path / "page.pdf", QPageSize.PageSizeId.A4).split())
    finally:
        speak(qapp, "en")

    assert CODE in read
    assert "Wiederherstellungscode für Unbend" in read
    assert "23. November 2026" in read
    assert size_of(tmp_path / "page.pdf")[0] == "1"


@pytest.mark.usefixtures("qapp")
def test_nothing_but_the_paper_is_left(tmp_path: Path, home: Path) -> None:
    before = sorted(home.rglob("*"))

    printed(tmp_path / "page.pdf", QPageSize.PageSizeId.A4)

    assert sorted(home.rglob("*")) == before
    assert [each.name for each in tmp_path.iterdir()] == ["page.pdf"]


@pytest.mark.qt_log_ignore("QPainter::begin")
@pytest.mark.usefixtures("qapp")
def test_a_printer_that_does_not_begin_is_told(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "page.pdf"))

    assert not code_sheet.put_on_paper(SHEET, printer)


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_where_there_is_no_printer_nobody_is_asked_for_one(
    over: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))

    assert code_sheet.ask_and_print(SHEET, over) == "no printer"


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [(QDialog.DialogCode.Accepted, "printed"), (QDialog.DialogCode.Rejected, "cancelled")],
)
def test_it_is_printed_where_the_dialog_says_so(
    over: QWidget,
    monkeypatch: pytest.MonkeyPatch,
    answer: QDialog.DialogCode,
    outcome: code_sheet.Outcome,
) -> None:
    asked: list[QPrintDialog] = []

    def exec_of(dialog: QPrintDialog) -> int:
        asked.append(dialog)
        return int(answer)

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["Office"]))
    monkeypatch.setattr(QPrintDialog, "exec", exec_of)
    monkeypatch.setattr(code_sheet, "put_on_paper", lambda sheet, _printer: sheet is SHEET)

    assert code_sheet.ask_and_print(SHEET, over) == outcome
    to_file = QAbstractPrintDialog.PrintDialogOption.PrintToFile
    assert not asked[0].testOption(to_file)


def test_a_page_does_not_say_its_code_by_the_way() -> None:
    assert CODE not in repr(SHEET)
