"""Figure 3: a day laid over the others, of the first days and of the last: when pain is highest."""

from collections.abc import Iterator, Sequence

from desktop.language import tr, trn
from desktop.report.charts import inks, lettering
from desktop.report.charts.blocks import Middle, middles
from desktop.report.charts.nothing import draw_nothing
from desktop.report.charts.svg import Box, Drawing, Point, circle, line, shape
from desktop.wording.numbers import number
from desktop.wording.typical_day import NO_READINGS, clock
from projections.typical_day import BLOCK_HOURS, HOURS, Block, TypicalDay, TypicalDays

_TOP_PAIN = 10
_AXIS, _TOP, _NEAR, _DROP = 4.0, 4.4, 1.0, 1.0
_SAMPLE, _APART = 6.0, 5.0
_LEAST_LEFT, _RIGHT = 9.0, 4.0
_FIRST_DASHES = (1.4, 0.9)
_DOT, _THICK = 0.75, 0.5


class _Frame:
    """Where hours and pain lie; below them a row for the counts of each of the days."""

    def __init__(self, days: TypicalDays, width: float, height: float) -> None:
        self.rows = 1 if days.first is None else 2
        left = max(_LEAST_LEFT, *(lettering.width(name) + _NEAR for name in row_names(days)))
        below = _AXIS + lettering.LINE * self.rows
        self.plot = Box(left, _TOP, width - left - _RIGHT, height - _TOP - below)

    def x(self, hour: float) -> float:
        return self.plot.x + self.plot.width * hour / HOURS

    def y(self, pain: float) -> float:
        return self.plot.bottom - self.plot.height * pain / _TOP_PAIN


def row_names(days: TypicalDays) -> tuple[str, ...]:
    """What stands before the counts below the hours."""
    return (tr("n"),) if days.first is None else (tr("n first"), tr("n last"))


def typical_day_svg(days: TypicalDays, width: float, height: float, title: str, alt: str) -> str:
    """The picture, so many millimetres wide and high; `alt` says in words what it shows."""
    drawing = Drawing("typical-day", width, height, title, alt)
    frame = _Frame(days, width, height)
    _draw_scale(drawing, frame)
    _draw_legend(drawing, frame, days)
    if days.first is not None:
        _draw_day(drawing, frame, days.first, is_last=False)
    _draw_day(drawing, frame, days.last, is_last=True)
    shown = [days.last] if days.first is None else [days.first, days.last]
    if not any(day.readings for day in shown):
        draw_nothing(drawing, frame.plot, NO_READINGS)
    for row, (name, day) in enumerate(zip(row_names(days), shown, strict=True)):
        _draw_counts(drawing, frame, row, name, day.blocks)
    return drawing.written()


def _draw_legend(drawing: Drawing, frame: _Frame, days: TypicalDays) -> None:
    """Which of the two is which, above the hours."""
    if days.first is None:
        return
    x, y = frame.plot.x, lettering.LINE - 0.6
    for day, is_last in ((days.first, False), (days.last, True)):
        words = _name(len(day.days), is_last=is_last)
        middle = y - lettering.ASCENT / 2
        _draw_stroke(drawing, [(x, middle), (x + _SAMPLE, middle)], is_last=is_last)
        _draw_dot(drawing, (x + _SAMPLE / 2, middle), is_last=is_last)
        drawing.text((x + _SAMPLE + _NEAR, y), words, fill=inks.INK)
        x += _SAMPLE + _NEAR + lettering.width(words) + _APART


def _name(days: int, *, is_last: bool) -> str:
    if is_last:
        return trn("last day|last {n} days", days)
    return trn("first day|first {n} days", days)


def _draw_stroke(drawing: Drawing, points: Sequence[Point], *, is_last: bool) -> None:
    """Solid for the last days, dashed for the first."""
    ink, dashes = (inks.LEG, ()) if is_last else (inks.GREY, _FIRST_DASHES)
    drawing.path(line(points), stroke=ink, thick=_THICK, dashes=dashes)


def _draw_scale(drawing: Drawing, frame: _Frame) -> None:
    plot = frame.plot
    for pain in (0, 5, 10):
        y = frame.y(pain)
        ink = inks.HAIR if pain else inks.FRAME
        drawing.path(line([(plot.x, y), (plot.right, y)]), stroke=ink, thick=0.2)
        at = plot.x - _NEAR, min(y + lettering.ASCENT / 2, plot.bottom)
        drawing.text(at, number(pain), fill=inks.GREY, anchor="end")
    for hour in range(0, HOURS + 1, BLOCK_HOURS):
        x, foot = frame.x(hour), plot.bottom
        drawing.path(line([(x, foot), (x, foot + _DROP)]), stroke=inks.FRAME, thick=0.2)
        at = x, foot + _DROP + lettering.ASCENT + 0.4
        drawing.text(at, _hour(hour, plot.width), fill=inks.INK, anchor="middle")


def _hour(hour: int, room: float) -> str:
    """07:00 where there is room for it, else 7."""
    words = clock(hour % HOURS)
    pace = room * BLOCK_HOURS / HOURS
    return words if lettering.width(words) + _NEAR <= pace else str((hour + 4) % HOURS)


def _draw_day(drawing: Drawing, frame: _Frame, day: TypicalDay, *, is_last: bool) -> None:
    """The band of the middle half and the medians; single readings where they are few."""
    for run in _runs(middles(day.blocks)):
        _draw_band(drawing, frame, run, is_last=is_last)
        points = [(frame.x(each.hour), frame.y(float(each.median))) for each in run]
        if len(points) > 1:
            _draw_stroke(drawing, points, is_last=is_last)
        for point in points:
            _draw_dot(drawing, point, is_last=is_last)
    for place in _single(frame, day.blocks, is_last=is_last):
        _draw_dot(drawing, place, is_last=is_last, radius=0.4)


def _draw_band(drawing: Drawing, frame: _Frame, run: Sequence[Middle], *, is_last: bool) -> None:
    if len(run) == 1:
        return _draw_whisker(drawing, frame, run[0], is_last=is_last)
    highs = [(frame.x(each.hour), frame.y(float(each.high))) for each in run]
    lows = [(frame.x(each.hour), frame.y(float(each.low))) for each in reversed(run)]
    drawn = shape([*highs, *lows])
    if is_last:
        return drawing.path(drawn, fill=inks.LEG_BAND, stroke=inks.LEG_BAND, thick=0.3)
    return drawing.path(drawn, stroke=inks.FRAME, thick=0.2, dashes=(0.5, 0.5))


def _draw_whisker(drawing: Drawing, frame: _Frame, one: Middle, *, is_last: bool) -> None:
    x = frame.x(one.hour)
    ends = [(x, frame.y(float(one.high))), (x, frame.y(float(one.low)))]
    ink = inks.LEG if is_last else inks.FRAME
    drawing.path(line(ends), stroke=ink, thick=0.2)


def _draw_dot(drawing: Drawing, at: Point, *, is_last: bool, radius: float = _DOT) -> None:
    """Filled for the last days, hollow for the first."""
    if is_last:
        drawing.path(circle(at, radius), fill=inks.LEG)
    else:
        drawing.path(circle(at, radius), fill=inks.WHITE, stroke=inks.GREY, thick=0.3)


def _single(frame: _Frame, blocks: Sequence[Block], *, is_last: bool) -> Iterator[Point]:
    """The readings of hours that have too few for a median; the two days beside each other."""
    beside = 0.35 if is_last else -0.35
    for block in blocks:
        if block.median is None:
            for pain in sorted(set(block.pains)):
                yield frame.x(block.hour + BLOCK_HOURS / 2 + beside), frame.y(pain)


def _runs(found: Sequence[Middle | None]) -> Iterator[list[Middle]]:
    run: list[Middle] = []
    for each in [*found, None]:
        if each is not None:
            run.append(each)
        elif run:
            yield run
            run = []


def _draw_counts(
    drawing: Drawing, frame: _Frame, row: int, name: str, blocks: Sequence[Block]
) -> None:
    y = frame.plot.bottom + _AXIS + lettering.LINE * (row + 1) - 0.6
    drawing.text((0, y), name, fill=inks.GREY)
    for block in blocks:
        at = frame.x(block.hour + BLOCK_HOURS / 2), y
        drawing.text(at, number(len(block.pains)), fill=inks.GREY, anchor="middle")
