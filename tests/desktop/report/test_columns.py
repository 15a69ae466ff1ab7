"""How wide the columns of a table are set."""

from desktop.report.columns import PAGE, column_widths
from desktop.report.sheet import Table


def widths(*rows, heads=("Day", "Note"), numbers=()):
    table = Table(title="", heads=heads, rows=tuple(rows), numbers=frozenset(numbers))
    return column_widths(table)


def test_a_table_is_as_wide_as_the_page():
    assert sum(widths(("24 Oct", "Short."))) == PAGE


def test_a_long_column_takes_what_the_short_ones_leave():
    day, note = widths(("24 October 2026", "word " * 80))

    assert 26 < day < 40
    assert day + note == PAGE


def test_two_long_columns_share_by_their_length():
    first, second = widths(("word " * 20, "word " * 90))

    assert 40 < first < second
    assert round(first + second, 6) == PAGE


def test_numbers_at_the_end_stand_near_the_words_they_belong_to():
    assert sum(widths(("Pain", "3"), numbers={1})) < PAGE / 2


def test_no_table_is_wider_than_the_page():
    heads = tuple(f"Column {n}" for n in range(14))

    assert sum(widths(("some words",) * 14, heads=heads)) <= PAGE + 1e-6


def test_a_table_without_rows_has_room_for_its_heads():
    assert min(widths(heads=("Exercise", "Limit"))) > 10
