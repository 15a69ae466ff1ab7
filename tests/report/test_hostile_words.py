"""Whatever somebody writes, the page is made, says it, and takes no orders from it."""

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from desktop.report.pdf import pdf
from desktop.report.web_page import web_page
from desktop.report.words import sheet
from domain.events import Event
from projections.report.page import Report
from projections.report.wish import Appendix
from tests import facts
from tests.facts import chained, day
from tests.report.diaries import report_of
from tests.report.programs import squeezed, text

ORDERS = [
    '#read("/etc/passwd")',
    "$ sum x $ *b* _i_ `c` <label> @ref",
    '#eval("1") \\u{41} #{panic()}',
    "= Heading",
    "<script>alert(1)</script>",
    "'\"><svg onload=alert(1)>",
    "]]> --> </style></svg>",
    "=cmd|' /C calc'!A0",
]
SCRIPTS = [
    "Ελληνικά με τόνους",
    "مرحبا بالعالم",
    "腰がとても痛い",
    "Größe ≤ ½ − →",
    "😀 👩🏽‍⚕️ 🏳️‍🌈",
    "ไทย עברית हिन्दी",
]
SIGNS = [
    "\u0000a",
    "a\u202eb",
    "tab\there",
    "line\r\nend",
    "\ufeff",
    "\u2028",
    "x" * 5000,
    "\U0001d518",
    "\U0010ffff",
]


def written(words: str) -> list[Event]:
    """A diary in which everything that can be written says the same."""
    answer = facts.flagged(at=day(3, 8), note=words)
    return chained(
        facts.opened(),
        facts.reported(4, at=day(1, 10), note=words),
        facts.done(at=day(2, 10), note=words, pain_before=3, pain_after=3),
        facts.visited(words, at=day(2, 12), note=words),
        answer,
        facts.cleared(answer, at=day(3, 9)),
        facts.outcome(at=day(3, 10), **{words: 3, "Sitting": 4, "Walking": 5}),
        facts.reported(5, at=day(3, 12), note=words[::-1]),
    )


def told(words: str, *, is_whole: bool = True) -> Report:
    diary = written(words)
    parts = frozenset(Appendix) if is_whole else frozenset()
    first = diary[-1].day - timedelta(days=30)
    return report_of(
        diary, first, diary[-1].day, name=words[:80], questions=(words,), appendix=parts
    )


@pytest.mark.parametrize("words", [*ORDERS, *SCRIPTS, *SIGNS])
def test_a_page_is_made_of_any_words(words: str):
    made = sheet(told(words))

    assert pdf(made).startswith(b"%PDF")
    assert web_page(made).rstrip().endswith("</html>")


@given(st.text(max_size=300))
def test_a_page_is_made_of_whatever_can_be_typed(words: str):
    made = sheet(told(words))

    assert pdf(made).startswith(b"%PDF")
    assert "<script" not in web_page(made)


@pytest.mark.parametrize("words", [*ORDERS, *SCRIPTS[2:4]])
def test_what_was_written_can_be_read_again(words: str, tmp_path: Path):
    file = tmp_path / "page.pdf"
    file.write_bytes(pdf(sheet(told(words))))

    read = squeezed(text(file)).replace("\u00ad", "").replace("\u200b", "")
    assert squeezed(words) in read


def test_a_canary_in_each_field_is_found_in_the_file(tmp_path: Path):
    diary = chained(
        facts.opened(),
        facts.reported(4, at=day(1, 10), note="Canary-report"),
        facts.done(at=day(2, 10), note="Canary-session"),
        facts.visited("Canary-clinician", at=day(2, 12), note="Canary-visit"),
        facts.flagged(at=day(3, 8), note="Canary-sign"),
        facts.outcome(at=day(3, 10), **{"Canary-line": 3, "Sitting": 4, "Walking": 5}),
    )
    wished = {"name": "Canary-name", "questions": ("Canary-question",)}
    shown = report_of(diary, diary[0].day, diary[-1].day, appendix=frozenset(Appendix), **wished)
    file = tmp_path / "page.pdf"
    file.write_bytes(pdf(sheet(shown)))

    read = text(file)

    fields = ("report", "session", "clinician", "visit", "sign", "line", "name", "question")
    assert [each for each in fields if f"Canary-{each}" not in read] == []
