"""On which days a flare opened, by docs/rules.md: each stage has its own measure."""

from datetime import date
from fractions import Fraction

from tests.report.recount.history import ONE_DAY, day_of
from tests.report.recount.programme import PROGRAMME, number


def flares(spell, valid, until):
    """Days on which a flare opened, each with the leg pain from which it is one."""
    found = {}
    for stage, first, last, level in stays(spell):
        days = {d: leg for d, leg in valid.items() if first <= d <= min(last, until)}
        if stage == "chronic":
            found = dict(chronic_flares(days, level)) | found
        else:
            found = dict(acute_flares(days)) | found
    return found


def stays(spell):
    """Stage, first and last day, and the level with which a chronic one began.

    The day of a turn belongs to both; a stay that was taken up again goes on from where it began.
    """
    turns = spell.turns("episode-opened", "stage-advanced", "stage-reverted")
    left = None
    for turn, after in zip(turns, [*turns[1:], None], strict=True):
        first, level = day_of(turn), turn.get("settled_level")
        if turn.get("restores") and left is not None:
            first, level = left
        last = date.max if after is None else day_of(after)
        is_chronic = turn["kind"] == "stage-advanced"
        left = (first, level) if is_chronic else left
        level = None if level is None else Fraction(level, 100)
        yield "chronic" if is_chronic else "acute", first, last, level


def acute_flares(days):
    """Two elevated days in a row that were read, against the mean of the seven read before.

    The seven are days of the same stay; with fewer no flare can be seen.
    """
    rules = PROGRAMME["stage"]
    rise, enough = number("flare_rise", rules), number("flare_reference_days", rules)
    earlier, row, is_open, frozen = [], [], False, None
    for day, leg in days.items():
        level = frozen
        if not row and len(earlier) >= enough:
            level = Fraction(sum(earlier[-enough:]), enough)
        if level is not None and leg >= level + rise:
            row.append(day)
            frozen = level
            if len(row) == number("flare_days", rules) and not is_open:
                is_open = True
                yield row[0], level + rise
        else:
            row, is_open, frozen = [], False, None
        earlier.append(leg)


def chronic_flares(days, level):
    """From the first elevated day that is read to the first that is not, above a settled level."""
    rules, is_open, stay = PROGRAMME["flare"], False, {}
    for day, leg in days.items():
        stay[day] = leg
        if level is not None and leg >= level + number("rise", rules):
            if not is_open:
                yield day, level + number("rise", rules)
            is_open = True
            continue
        is_open = False
        level = first_level(stay) if level is None else lowered(stay, day, level, rules)


def first_level(stay):
    """A stay without one takes it from its first seven days with five read."""
    first = next(iter(stay))
    for day in stay:
        week = [leg for d, leg in stay.items() if day - 6 * ONE_DAY <= d <= day]
        if len(week) >= 5 and (day - first).days >= 0:
            return Fraction(sum(week), len(week))
    return None


def lowered(stay, day, level, rules):
    length = number("lower_days", rules)
    window = [leg for d, leg in stay.items() if day - (length - 1) * ONE_DAY <= d <= day]
    if len(window) < 10:
        return level
    mean_now = Fraction(sum(window), len(window))
    return mean_now if mean_now <= level - number("lower_by", rules) else level
