"""The warning signs: all that was ticked is told, and not asked is not taken for nothing ticked."""

from datetime import date

from desktop.report.words_strip import strip
from domain.values import Tier
from projections.report.page import Safety
from tests.desktop.report.reports import day, sign

LAST = day(13)


def asked(days: int, *seen: object, last: date | None = LAST) -> Safety:
    return Safety(asked_days=days, days=14, last_asked=last, seen=tuple(seen))


def test_nothing_ticked_says_so_with_the_days_on_which_it_was_asked() -> None:
    shown = strip(asked(12))

    assert shown.text == (
        "none ticked (saddle numbness, bladder or bowel, new weakness, both legs). Asked on 12 of"
        " 14 days."
    )
    assert not shown.is_raised
    assert shown.lines == ()


def test_never_asked_is_not_asked() -> None:
    shown = strip(asked(0, last=None))

    assert shown.text.endswith("both legs) Not asked.")
    assert "none ticked" not in shown.text


def test_asked_before_the_days_only_says_when() -> None:
    assert strip(asked(0, last=date(2026, 7, 3))).text.endswith(
        "Not asked in these days; last asked on 3 July 2026."
    )


def test_a_sign_that_was_ticked_raises_the_strip() -> None:
    shown = strip(asked(12, sign()))

    assert shown.is_raised
    assert shown.text == "1 sign ticked. Asked on 12 of 14 days."


def test_a_sign_says_when_what_how_soon_and_that_nobody_has_looked_at_it() -> None:
    (line,) = strip(asked(12, sign())).lines

    assert line.startswith("4 August 2026: yes to “Is there numbness or an odd feeling between")
    assert line.endswith("(to be checked at once). Not assessed yet.")


def test_a_sign_is_told_in_the_own_words() -> None:
    (line,) = strip(asked(12, sign(note="Since this morning."))).lines

    assert "In their words: “Since this morning.”" in line


def test_a_sign_says_who_has_assessed_it_and_what_was_said() -> None:
    seen = sign(cleared_by="Dr Weber", cleared_on=day(4), said="A bruise.", tier=Tier.SAME_DAY)

    (line,) = strip(asked(12, seen)).lines

    assert line.endswith(
        "(to be checked the same day). Assessed by Dr Weber on 5 August 2026: “A bruise.”"
    )


def test_a_sign_that_was_ticked_again_and_again_says_how_often() -> None:
    (line,) = strip(asked(12, sign(times=3, last_on=day(6)))).lines

    assert line.startswith("3 times, 4 August 2026 to 7 August 2026: yes to")


def test_a_sign_that_is_asked_no_more_is_still_told() -> None:
    (line,) = strip(asked(12, sign(sign="old_sign", tier=None))).lines

    assert line == "4 August 2026: yes to “old sign”. Not assessed yet."
