"""What is wished of the page: each choice folded away behind a line that says how it stands."""

from collections.abc import Collection, Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Type, line_height
from desktop.views.report_days import ReportDays
from desktop.views.report_fold import ReportFold
from desktop.views.tick_list import TickBox
from desktop.widgets.card import Card
from desktop.widgets.label import paragraph
from desktop.widgets.segmented import Segmented
from desktop.wording import report as words
from domain.words import Words
from projections.report.wish import (
    LONGEST_NAME,
    LONGEST_QUESTION,
    MOST_QUESTIONS,
    Choices,
    Paper,
    ReportWish,
    Section,
)


class ReportForm(Card):
    """Says `changed` whenever the page would be another one."""

    changed = Signal()
    remembered = Signal(str, list)
    """Paper and left-out parts, by their names, were chosen by hand and may be remembered."""

    def __init__(self) -> None:
        super().__init__(padding=24, spacing=0)
        self._code = ""
        self.days = ReportDays()
        self.naming = Segmented(
            [(words.CODE, tr("A code")), (words.NAME, tr("A name"))], tr(words.WHO)
        )
        self.name, self.questions = QLineEdit(), QPlainTextEdit()
        self.sections = {each: TickBox(tr(said)) for each, said in words.SECTIONS.items()}
        self.appendix = {each: TickBox(tr(said)) for each, said in words.FURTHER_PAGES.items()}
        self.paper = Segmented(
            [(each.value, tr(said)) for each, said in words.PAPERS.items()], tr(words.PAPER)
        )
        self.folds = {
            each: ReportFold(tr(each))
            for each in (
                words.DAYS,
                words.QUESTIONS,
                words.WHO,
                words.SHOWN,
                words.FURTHER,
                words.PAPER,
            )
        }
        self._lay_out()
        self._connect()
        self.naming.display(words.CODE)
        self.paper.display(Paper.A4.value)
        for box in self.sections.values():
            box.setChecked(True)
        self._dress()

    def display(self, choices: Choices, today: date) -> None:
        """The periods that there are on a day; what was chosen stays chosen where it still is."""
        self.days.display(choices, today)
        self._dress()

    def display_code(self, code: str) -> None:
        """What stands for the person on a page without a name."""
        if code != self._code:
            self._code = code
            self._dress()

    def prefer(self, paper: str, left_out: Collection[str]) -> None:
        """What was chosen on another day, by its names; what is none of ours is passed over."""
        self.paper.display(Paper(paper).value)
        for section, box in self.sections.items():
            box.setChecked(section.value not in left_out)
        self._dress()

    def value(self) -> ReportWish | None:
        """The page that is wished for, None while its days are not known."""
        days = self.days.value()
        if days is None:
            return None
        return ReportWish(
            days=days,
            name=self._name(),
            questions=self._questions(),
            left_out=self._left_out(),
            appendix=frozenset(each for each, box in self.appendix.items() if box.isChecked()),
            paper=Paper(self.paper.current()),
        )

    def _name(self) -> str:
        return self.name.text().strip() if self.naming.current() == words.NAME else ""

    def _questions(self) -> tuple[str, ...]:
        lines = (line.strip() for line in self.questions.toPlainText().splitlines())
        asked = [line[:LONGEST_QUESTION] for line in lines if line]
        return tuple(asked[:MOST_QUESTIONS])

    def _left_out(self) -> frozenset[Section]:
        return frozenset(each for each, box in self.sections.items() if not box.isChecked())

    def _change(self) -> None:
        self._dress()
        self.changed.emit()

    def _choose(self) -> None:
        self._change()
        gone = sorted(each.value for each in self._left_out())
        self.remembered.emit(self.paper.current(), gone)

    def _dress(self) -> None:
        """Each line says how it stands."""
        self.name.setVisible(self.naming.current() == words.NAME)
        wish = self.value()
        self._say(words.DAYS, self.days.said())
        self._say(words.PAPER, tr(words.PAPERS[Paper(self.paper.current())]))
        if wish is not None:
            self._say(words.WHO, words.who(wish.name, self._code))
            self._say(words.QUESTIONS, words.questions(wish.questions))
            self._say(words.SHOWN, words.shown(wish.left_out))
            self._say(words.FURTHER, words.further(wish.appendix))

    def _say(self, which: Words, value: str) -> None:
        self.folds[which].row.display(value)

    def _connect(self) -> None:
        self.days.changed.connect(self._change)
        self.naming.chosen.connect(self._choose_naming)
        self.name.textChanged.connect(self._change)
        self.questions.textChanged.connect(self._change)
        for box in self.appendix.values():
            box.clicked.connect(self._change)
        for box in self.sections.values():
            box.clicked.connect(self._choose)
        self.paper.chosen.connect(self._choose)

    def _choose_naming(self) -> None:
        self._change()
        if self.naming.current() == words.NAME:
            self.name.setFocus()

    def _lay_out(self) -> None:
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(tr("The name on the page"))
        self.name.setPlaceholderText(tr("The name on the page"))
        self.questions.setAccessibleName(tr(words.QUESTIONS))
        self.questions.setTabChangesFocus(True)
        self.questions.setFixedHeight(round(4 * line_height(Type.BODY)) + 20)
        self.body.addWidget(paragraph(tr("What is on it"), Type.LEAD, tone="ink"))
        self.body.addSpacing(8)
        self._put(words.DAYS, self.days)
        self._put(words.QUESTIONS, self.questions, paragraph(tr(words.QUESTIONS_HINT)))
        self._put(words.WHO, self.naming, self.name, paragraph(tr(words.NAME_HINT)))
        self._put(words.SHOWN, _list(self.sections.values()), paragraph(tr(words.SIGNS_STAY)))
        self._put(words.FURTHER, _list(self.appendix.values()))
        self._put(words.PAPER, self.paper)
        self.folds[words.QUESTIONS].opened.connect(self.questions.setFocus)

    def _put(self, which: Words, *parts: QWidget) -> None:
        fold = self.folds[which]
        for part in parts:
            fold.body.addWidget(part)
        self.body.addWidget(fold)


def _list(boxes: Iterable[QWidget]) -> QWidget:
    """Boxes below each other, close together."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for box in boxes:
        column.addWidget(box)
    return made
