"""How the leg answered yesterday's exercises: a quiet row for each, answered by one press."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Role, Type, set_role
from desktop.views.notice import Notice
from desktop.views.once import Once
from desktop.widgets.buttons import Button, button
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.label import label, paragraph
from desktop.wording import responses as words
from desktop.wording.today import NO, YES
from domain.events import ExerciseDone
from domain.programme import Programme
from domain.values import Response
from domain.wishes import Occasion


class MorningAfter(Card):
    """Without a session to ask about it is not there."""

    responded = Signal(UUID, Response, object, Occasion)
    """The session's id; better, same or worse; whether it settled, or None; the wish."""

    asked = Signal()

    def __init__(self, programme: Programme) -> None:
        super().__init__(padding=16, spacing=8)
        self._programme = programme
        self.rows: dict[UUID, ResponseRow] = {}
        self.notice = Notice()
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        head = Flow(gap=16, line_gap=2)
        head.addWidget(label(tr(words.TITLE), Type.LEAD))
        head.addWidget(paragraph(tr(words.QUESTION)))
        self.body.addLayout(head)
        self.body.addLayout(self._list)
        self.body.addWidget(self.notice)
        set_role(self, Role.Grouping)
        self.setAccessibleName(tr(words.TITLE))
        self.hide()

    def display(self, due: Sequence[ExerciseDone], today: date, *, is_now: bool) -> None:
        """Show a row for each session; those that are shown already stay as they are."""
        wanted = {session.id: session for session in due} if is_now else {}
        for gone in [key for key in self.rows if key not in wanted]:
            row = self.rows.pop(gone)
            row.hide()
            row.deleteLater()
        for key, session in wanted.items():
            if key not in self.rows:
                self._add(session, today)
        self.setVisible(bool(wanted))

    def _add(self, session: ExerciseDone, today: date) -> None:
        name = tr(self._programme.rules_of(session.exercise).name)
        row = ResponseRow(words.about(name, session.day, today))
        self.rows[session.id] = row
        self._list.addWidget(row)
        row.answered.connect(
            lambda response, settled, when: self._answer(session, response, settled, when)
        )

    def _answer(
        self,
        session: ExerciseDone,
        response: Response,
        settled: bool | None,  # noqa: FBT001 a slot
        occasion: Occasion,
    ) -> None:
        self.notice.display("")
        self.asked.emit()
        self.responded.emit(session.id, response, settled, occasion)


class ResponseRow(QWidget):
    """Better, the same, or worse; and if it was worse, whether it has settled."""

    answered = Signal(Response, object, Occasion)

    def __init__(self, about: str) -> None:
        super().__init__()
        self._once = Once()
        set_role(self, Role.Grouping)
        self.setAccessibleName(about)
        self._name = paragraph(about, weight=500, tone="ink")
        self._asks = paragraph(tr(words.SETTLED), weight=500, tone="ink")
        self.answers = {
            response: button(
                tr(answer), spoken=tr("{session}: {answer}", session=about, answer=tr(answer))
            )
            for response, answer in words.ANSWERS.items()
        }
        self.settled = {
            yes: button(
                tr(answer),
                spoken=tr(
                    "{session}: {question} {answer}",
                    session=about,
                    question=tr(words.SETTLED),
                    answer=tr(answer),
                ),
            )
            for answer, yes in ((NO, False), (YES, True))
        }
        self.back = button(tr("Back"), "quiet", spoken=tr("{session}: back", session=about))
        self._lay_out()
        self._ask(settled=False)
        for response, one in self.answers.items():
            one.clicked.connect(lambda _=False, response=response: self._press(response))
        for yes, one in self.settled.items():
            one.clicked.connect(lambda _=False, yes=yes: self._send(Response.WORSE, yes))
        self.back.clicked.connect(lambda: self._ask(settled=False))

    def _press(self, response: Response) -> None:
        if response is Response.WORSE:
            self._ask(settled=True)
            self.settled[False].setFocus()
        else:
            self._send(response, None)

    def _send(self, response: Response, settled: bool | None) -> None:  # noqa: FBT001 what it is about
        self.answered.emit(response, settled, self._once.repeated())

    def _ask(self, *, settled: bool) -> None:
        for one in (self._name, *self.answers.values()):
            one.setVisible(not settled)
        for other in (self._asks, *self.settled.values(), self.back):
            other.setVisible(settled)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for part in (self._name, self._asks):
            row.addWidget(part, 1, Qt.AlignmentFlag.AlignVCenter)
        buttons = Flow()
        for one in (*self.answers.values(), *self.settled.values(), self.back):
            buttons.addWidget(_firm(one))
        row.addLayout(buttons)


def _firm(one: Button) -> Button:
    one.setAutoDefault(True)
    return one
