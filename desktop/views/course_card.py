"""The course at a glance above the list: a slim line, and the moment on it."""

from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.language import tr
from desktop.look import Type
from desktop.widgets.card import Card
from desktop.widgets.course_picture import CoursePicture, Line, PictureValue
from desktop.widgets.fit import Letters
from desktop.widgets.label import Label, Room
from desktop.wording import chapters as words
from projections.overview import Overview


class CourseCard(Card):
    """Says in words what it is, and passes on where somebody clicked."""

    sought = Signal(datetime)
    returned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, spacing=2, parent=parent)
        self._course: Overview | None = None
        self._days: Line = ()
        self._mean: Line = ()
        self._words = Label("", Letters(Type.CAPTION, 500, "ink2"), Room.SHORTENED)
        self.picture = CoursePicture()
        self.body.setContentsMargins(24, 12, 24, 10)
        self.body.addWidget(self._words)
        self.body.addWidget(self.picture)
        self.picture.sought.connect(
            lambda second: self.sought.emit(datetime.fromtimestamp(second, UTC))
        )
        self.picture.returned.connect(self.returned)

    def display(
        self, course: Overview, at: datetime, now: datetime, day: date, mean: float | None
    ) -> None:
        """Show the whole course, and a moment of it on a programme day with the mean it ends on."""
        if course is not self._course:
            self._course = course
            self._days, self._mean = (
                _line(course.first, course.worst),
                _line(course.first, course.mean),
            )
        said = words.at_a_glance(mean)
        self._words.setText(said)
        # To the minute, so that the picture of the lines is kept while the past is played.
        end = now if at >= now else now.replace(second=0, microsecond=0)
        start = min(_noon(course.first), now - timedelta(hours=12))
        self.picture.display(
            PictureValue(
                start.timestamp(),
                end.timestamp(),
                min(at, end).timestamp(),
                is_now=at >= now,
                days=self._days,
                mean=self._mean,
                spoken=tr("{day}. {words}", day=words.day_of(day), words=said),
            )
        )


def _line(first: date, values: "tuple[float | None, ...]") -> Line:
    noon = _noon(first).timestamp()
    return tuple((noon + number * 86400.0, value) for number, value in enumerate(values))


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
