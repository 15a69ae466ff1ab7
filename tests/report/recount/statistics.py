"""Medians and quartiles in exact fractions."""

from fractions import Fraction

from tests.report.recount.history import ONE_DAY


def middle(values):
    ordered, n = sorted(values), len(values)
    return Fraction(ordered[(n - 1) // 2] + ordered[n // 2], 2)


def at_quarter(values, quarter):
    ordered = sorted(values)
    place = Fraction(quarter * (len(ordered) - 1), 4)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (place - low) * (ordered[high] - ordered[low])


def spread(values, of, least):
    values = [value for value in values if value is not None]
    found = {"median": None, "low": None, "high": None, "n": len(values), "of": of}
    if values and len(values) >= least:
        quarters = at_quarter(values, 1), at_quarter(values, 3)
        found |= {"median": middle(values), "low": quarters[0], "high": quarters[1]}
    return found


def days_from(first, last):
    return [first + ONE_DAY * n for n in range((last - first).days + 1)]


def mean(items):
    return Fraction(sum(item["answer"] for item in items), len(items))


def plain(name):
    return " ".join(name.split()).casefold()
