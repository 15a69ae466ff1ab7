"""Every number that can be read in the PDF is one that the independent script has counted."""

import re
from collections import Counter
from datetime import timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from desktop import saving
from desktop.report.pdf import pdf
from desktop.report.words import sheet
from domain.codec import encode
from domain.history_file import history_lines
from projections.report.page import Report
from tests.report import recount
from tests.report.diaries import AT, lived, report, report_of
from tests.report.programs import text
from tests.report.unruly import unruly

NUMBER = re.compile(r"[+−]?\d+(?:\.\d+)?")
PLACES = ["nowhere", "back", "buttock", "thigh", "below the knee", "foot"]
ROWS = {
    "Knees Rocking": "Table Stretch",
    "Table Stretch": "Nerve Root Traction",
    "Nerve Root Traction": "Curl Downs",
    "Curl Downs": "Advanced Traction",
    "Advanced Traction": "Ma Roller",
    "Ma Roller": "BackBlock",
    "BackBlock": "Medians.",
}
TODAY = AT.date()


class Page:
    """What can be read on page 1, and what was counted from the file."""

    def __init__(self, folder: Path, shown: Report, history: bytes) -> None:
        file, paper = folder / "history.unbend", folder / "report.pdf"
        file.write_bytes(history)
        paper.write_bytes(pdf(sheet(shown)))
        self.read = text(paper).replace("\u00ad", "")
        self.counted = recount.numbers(file, shown.days.first, shown.days.last)

    def between(self, label: str, after: str) -> str:
        """What stands behind a label, up to the next one."""
        assert label in self.read, label
        assert after in self.read.partition(label)[2], after
        return self.read.partition(label)[2].partition(after)[0]


def lives() -> list[Any]:
    return [*[(days, seed, "demo") for days, seed in ((6, 1), (13, 2), (27, 4), (91, 1))]] + [
        (60, seed, "unruly") for seed in range(8)
    ]


@pytest.fixture(params=lives(), ids=str, scope="module")
def page(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Page:
    days, seed, kind = request.param
    tmp_path = tmp_path_factory.mktemp("page")
    if kind == "demo":
        application = lived(days, seed)
        shown = report(application, TODAY - timedelta(days=90), TODAY)
        return Page(tmp_path, shown, saving.history_of(application))
    diary = unruly(seed, days)
    shown = report_of(diary, diary[-1].day - timedelta(days=9 * seed), diary[-1].day)
    rows = [(fact.TOPIC, encode(fact)) for fact in diary]
    return Page(tmp_path, shown, b"".join(history_lines(rows, "seven-exercises 1")))


def numbers(words: str) -> Counter[str]:
    return Counter(NUMBER.findall(words))


def value(number: Fraction | int) -> str:
    """With one decimal where it needs one, half of it rounded up, as it was always written."""
    tenths = int(abs(number) * 10 + Fraction(1, 2))
    whole, tenth = divmod(tenths, 10)
    return f"{whole}.{tenth}" if Fraction(number).denominator > 1 else str(whole)


def signed(number: Fraction) -> str:
    sign = "+" if number > 0 else "−" if number < 0 else ""
    return f"{sign}{value(number)}"


def told(*some: Fraction | int | str | None) -> Counter[str]:
    """The numbers that are to be read; what is None is a dash, and no number."""
    return Counter(
        each if isinstance(each, str) else value(each) for each in some if each is not None
    )


def real_from(median: Fraction) -> Fraction:
    return max(Fraction(1), min(Fraction(2), median * Fraction(3, 10)))


def length(days: int) -> Counter[str]:
    """In words a single day has no number."""
    return told(days) if days > 1 else Counter()


def pain(found: dict[str, Any]) -> Counter[str]:
    last, first = found["last"], found["first"]
    shown = length(last["of"]) + told(last["median"], 2, 30)
    if last["median"] is not None:
        shown += told(10, last["low"], last["high"])
    shown += told(last["n"], last["of"]) if last["n"] else Counter()
    if first is not None:
        shown += told(first["median"], last["median"], first["of"], first["n"])
        shown += told(real_from(first["median"])) if first["median"] is not None else Counter()
    return shown


def test_the_pain_of_leg_and_back(page: Page):
    leg = page.between("Worst leg pain, last", "Worst back pain, last")
    back = page.between("Worst back pain, last", "Farthest point, last")

    assert numbers(leg) == pain(page.counted["leg"])
    assert numbers(back) == pain(page.counted["back"])


def test_how_far_down_the_leg(page: Page):
    counted, days = page.counted["reach"], page.counted["leg"]["last"]["of"]
    shown = page.between("Farthest point, last", "Days with exercises")
    expected = length(days) + told(counted["last_n"] or None)
    if counted["first"] is not None or page.counted["leg"]["first"] is not None:
        expected += told(days, counted["first_n"]) if counted["first"] is not None else Counter()

    assert numbers(shown) == expected
    for place in (counted["first"], counted["last"]):
        assert place is None or PLACES[place] in shown


def test_what_was_done(page: Page):
    kept = page.counted["kept"]
    shown = page.between("Days with exercises", "Own activities (PSFS)")

    over = kept["days_over"] or None
    assert numbers(shown) == told(kept["days_done"], kept["days"], kept["sessions"], over)


def test_what_the_person_can_do(page: Page):
    scale = page.counted["function_scale"]
    shown = page.between("Own activities (PSFS)", "1 Course")

    if scale is None:
        assert numbers(shown) == told(2)
        return
    expected = told(scale["last"], 10, scale["last_on"].day, scale["activities"], 2)
    if scale["first"] is not None:
        expected += told(scale["first"], scale["last"], scale["first_on"].day)
    assert numbers(shown) == expected


def test_on_how_many_days_signs_were_asked_for(page: Page):
    safety, days = page.counted["safety"], page.counted["days"]
    shown = page.between("Warning signs", "Worst leg pain, last")

    if safety["asked_days"]:
        assert f"Asked on {safety['asked_days']} of {days} day" in shown
    else:
        assert "Not asked" in shown
    if safety["seen"]:
        assert shown.count(": yes to “") >= 1
    else:
        assert "none ticked" in shown or "Not asked" in shown


def test_how_many_days_were_read(page: Page):
    read = f"{page.counted['read']} of {page.counted['days']} day"

    assert read in page.between("Sciatica diary", "Warning signs")


def test_what_followed_each_exercise(page: Page):
    table = page.between("Response to each exercise", "5 Function") + " Medians."
    for counted, (name, after) in zip(page.counted["responses"], ROWS.items(), strict=True):
        row = table.partition("Limit in the programme")[2].partition(name)[2].partition(after)[0]
        row = re.sub(r", level \d of \d", "", row)
        assert numbers(row) == response(counted), name


def response(counted: dict[str, Any]) -> Counter[str]:
    shown = told(counted["days_done"], counted["of"]) + limit(counted)
    if not counted["sessions"]:
        return shown
    shown += told(counted["per_day"], counted["flares"])
    before, after, later = counted["before"], counted["after"], counted["next_day"]
    if before["median"] is not None:
        shown += told(before["median"], after["median"])
    shown += told(before["n"]) if before["n"] else Counter()
    if later["median"] is not None:
        shown += told(signed(later["median"]))
    return shown + (told(later["n"]) if later["n"] else Counter())


def limit(counted: dict[str, Any]) -> Counter[str]:
    """How often and how far apart, and how often it was before somebody prescribed it."""
    rules = next(each for each in recount.EXERCISES if each["id"] == counted["exercise"])
    gap = rules["gap_hours"]["value"]
    shown = told(span(gap)) if gap else Counter()
    if counted["limit"] is None:
        return shown
    sessions, hours, written = counted["limit"]
    shown += told(sessions) + (told(span(hours)) if hours is not None else Counter())
    return shown + (told(written) if written != sessions else Counter())


def span(hours: int) -> int:
    """Two days and more are told as days."""
    return hours // 24 if hours % 24 == 0 and hours >= 48 else hours


def test_the_function_sleep_and_painkillers(page: Page):
    shown = page.between("Function, sleep, painkillers", "6 Questions")
    shown, _, overall = shown.partition("Overall since the start")
    expected = told(0, 10)
    scale = page.counted["function_scale"]
    lines = {} if scale is None else scale["lines"]
    expected += told(*(number for pair in lines.values() for number in pair))
    first, last = page.counted["nights"]
    for nights in (first, last):
        if nights is None:
            continue
        woken, n, taken = nights
        days = told(page.counted["leg"]["last"]["of"]) if first is not None else Counter()
        expected += days + days
        expected += told(woken, n) if n else Counter()
        expected += told(*taken.values(), sum(taken.values())) if any(taken.values()) else Counter()

    if "more in the diary" in shown:
        assert numbers(shown.partition(" and ")[0]) <= expected
        return
    change, on = page.counted["overall"]
    assert numbers(shown) == expected
    assert numbers(overall) == (Counter() if change is None else told(on.day, str(on.year)))


def test_what_it_stands_on(page: Page):
    head = page.counted["head"]
    footer = page.read.partition("Entered by the person")[2].replace(" ", "")

    entries = f"{page.counted['facts']:,}"
    assert f"{entries}entries" in footer or f"{page.counted['facts']}entries" in footer
    assert f"{head[:8]}…{head[-4:]}" in footer


def test_a_number_that_was_not_counted_would_be_seen():
    assert numbers("2.5 of 10, median IQR 2–3, n = 14 of 14, −0.5 +1") == Counter(
        ["2.5", "10", "2", "3", "14", "14", "−0.5", "+1"]
    )
