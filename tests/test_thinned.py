"""What every run tries of a grid of pairings."""

from tests.thinned import every_other

ROWS = [("a", 1), ("b", 2), ("c", 3), ("d", 4), ("e", 5)]


def pairs(*, usual: bool) -> list[tuple[object, ...]]:
    made = every_other(ROWS, ("small", "large"))
    return [each.values for each in made if not each.marks or not usual]


def test_all_pairings_are_there_once():
    assert len(set(pairs(usual=False))) == len(pairs(usual=False)) == len(ROWS) * 2


def test_each_row_is_tried_once_in_every_run():
    assert [row for row, _ in pairs(usual=True)] == [value for _, value in ROWS]


def test_each_column_is_tried_about_as_often_as_any_other():
    columns = [column for _, column in pairs(usual=True)]

    assert (columns.count("small"), columns.count("large")) == (3, 2)
