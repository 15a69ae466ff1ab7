"""What stands beside the list: the fact that was chosen, or a form that was asked for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Type
from desktop.views.fact_card import FactCard
from desktop.views.film_form import FilmForm
from desktop.views.remove_words import RemoveWords
from desktop.views.visit_form import VisitForm
from desktop.widgets.card import Card
from desktop.widgets.label import paragraph


class TimelineSide(QWidget):
    """One card at a time; the fact comes back when a form is closed."""

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fact = FactCard()
        self.visit = VisitForm()
        self.removal = RemoveWords()
        self.film = FilmForm()
        self.film_card = Card(spacing=12)
        self.film_card.body.addWidget(paragraph(tr("Save as film"), Type.LEAD, tone="ink"))
        self.film_card.body.addWidget(self.film)
        self.film_card.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for card in self._cards():
            column.addWidget(card)
        self.visit.closed.connect(self.show_fact)
        self.film.closed.connect(self.show_fact)
        self.removal.closed.connect(self.show_fact)
        self.show_fact()

    def show_fact(self) -> None:
        self._show(self.fact)

    def show_visit(self) -> None:
        self._show(self.visit)

    def show_removal(self) -> None:
        self._show(self.removal)

    def show_film(self) -> None:
        self._show(self.film_card)

    def has_form(self) -> bool:
        """Whether a form is in front, which wants more room than a fact."""
        return self.fact.isHidden()

    def _show(self, card: QWidget) -> None:
        for each in self._cards():
            each.setVisible(each is card)
        self.turned.emit()

    def _cards(self) -> tuple[QWidget, ...]:
        return self.fact, self.visit, self.removal, self.film_card
