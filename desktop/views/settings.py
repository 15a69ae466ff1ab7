"""Settings: how Unbend looks, sounds and speaks, where things lie, and what it is made of."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Type
from desktop.views.place_note import PlaceNote
from desktop.views.spell_end import SpellEnd
from desktop.widgets.beside import Beside
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.fit import Letters
from desktop.widgets.fold_row import FoldRow
from desktop.widgets.label import Label, Room, label, paragraph
from desktop.widgets.page import Page
from desktop.widgets.segmented import Segmented
from desktop.wording import settings as words
from domain.refusals import Refusal
from domain.values import Closing
from domain.wishes import Occasion

if TYPE_CHECKING:
    from desktop.views.key_card import KeyCard

_BREAKS_AT = 860
_TAB = Qt.FocusPolicy.TabFocus


@dataclass(frozen=True, slots=True)
class Library:
    """A part that others made."""

    name: str
    version: str
    licence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the page shows; choices by their keys, `text_size` in per cent.

    `which_diary` is said of one that is not the usual one. `place_notes` are what there is to say
    against the folder that the diary lies in. `is_open` says whether a spell is followed, `is_now`
    whether the present is looked at.
    """

    look: str
    text_size: int
    motion: str = "system"
    sounds: bool = True
    language: str = "system"
    diary_place: str
    which_diary: str = ""
    key_place: str
    place_notes: tuple[str, ...] = ()
    version: str
    libraries: tuple[Library, ...] = ()
    is_open: bool = True
    is_now: bool = True


class SettingsView(Page):
    """Every choice takes effect at once."""

    look_chosen = Signal(str)
    text_size_chosen = Signal(int)
    motion_chosen = Signal(str)
    sounds_chosen = Signal(bool)
    language_chosen = Signal(str)
    closed = Signal(Closing, str, Occasion)

    keys: "KeyCard"
    """What opens the diary, put here by whoever keeps one in a file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", tr(words.TITLE), parent)
        self._shown: Settings | None = None
        self.look = _segmented(words.LOOKS, words.LOOK)
        self.text_size = _segmented(words.TEXT_SIZES, words.TEXT_SIZE)
        self.motion = _segmented(words.MOTIONS, words.MOTION)
        self.sounds = _segmented(words.SOUNDS, words.SOUND)
        self.language = _segmented(words.LANGUAGES, words.LANGUAGE)
        self.another = button(tr(words.ANOTHER))
        self.another.hide()
        self.spell = SpellEnd()
        self._diary, self._key = _found(), _found()
        self._which = paragraph("")
        self._which.hide()
        self._key_part = QWidget()
        self.place = PlaceNote()
        self._version = paragraph("", tone="ink")
        self.parts = FoldRow(tr(words.PARTS))
        self._libraries = QWidget()
        self._about = Card(spacing=12)
        self._last_card: QWidget | None = None
        self._lay_out()
        self._connect()

    def display(self, settings: Settings) -> None:
        if settings == self._shown:
            return
        self._shown = settings
        self.look.display(settings.look)
        self.text_size.display(str(settings.text_size))
        self.motion.display(settings.motion)
        self.sounds.display("on" if settings.sounds else "off")
        self.language.display(settings.language)
        self.spell.display(is_now=settings.is_now, is_open=settings.is_open)
        self._diary.setText(settings.diary_place)
        self._which.setText(settings.which_diary)
        self._which.setVisible(bool(settings.which_diary))
        self._key.setText(settings.key_place)
        self.place.display(settings.place_notes)
        self._version.setText(words.version(settings.version))
        self._display_libraries(settings.libraries)

    def hide_own(self) -> None:
        """Beside somebody else's history: what there is to say of one's own diary."""
        self.spell.hide()
        self._own.hide()

    def add_beside_diary(self, *cards: QWidget) -> None:
        """What can be asked of a diary that lies in a file: below where it lies, in this order."""
        place = self._columns.aside.indexOf(self._own) + 1
        for number, card in enumerate(cards):
            self._columns.aside.insertWidget(place + number, card)
            self._last_card = card
        self._order_keyboard()
        self._key_part.hide()  # one of them says it as it stands by now

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why the spell was not closed."""
        self.spell.show_refusal(refusal)

    def show_about(self) -> None:
        """Bring what it is made of into sight."""
        self.scroll_to(self._about)

    def text(self) -> str:
        return "\n".join(found.text() for found in self.findChildren(Label))

    def _connect(self) -> None:
        self.look.chosen.connect(self.look_chosen)
        self.text_size.chosen.connect(lambda size: self.text_size_chosen.emit(int(size)))
        self.motion.chosen.connect(self.motion_chosen)
        self.sounds.chosen.connect(lambda which: self.sounds_chosen.emit(which == "on"))
        self.language.chosen.connect(self.language_chosen)
        self.spell.closed.connect(self.closed)
        self.parts.clicked.connect(lambda: self._unfold(is_open=not self.parts.is_open))

    def _display_libraries(self, libraries: tuple[Library, ...]) -> None:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, library in enumerate(libraries):
            name = Label(f"{library.name} {library.version}", Letters(weight=500), Room.WRAPPED)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(library.licence, Letters(tone="ink2"), Room.WRAPPED), row, 1)
        self._about.body.replaceWidget(self._libraries, made)
        self._libraries.hide()
        self._libraries.deleteLater()
        self._libraries = made
        self._unfold(is_open=self.parts.is_open)

    def _unfold(self, *, is_open: bool) -> None:
        """The list of parts is long, and few look for it."""
        self.parts.set_open(is_open=is_open)
        self._libraries.setVisible(is_open)

    def _lay_out(self) -> None:
        self._columns = columns = Beside(breaks_at=_BREAKS_AT, shares=(1, 1))
        columns.main.addWidget(_card(words.LOOK, tr(words.LOOK_HINT), self.look))
        columns.main.addWidget(_card(words.TEXT_SIZE, _size_hint(), self.text_size))
        columns.main.addWidget(_card(words.MOTION, tr(words.MOTION_HINT), self.motion))
        columns.main.addWidget(_card(words.SOUND, tr(words.SOUND_HINT), self.sounds))
        columns.main.addWidget(_card(words.LANGUAGE, tr(words.LANGUAGE_HINT), self.language))
        columns.main.addWidget(self.spell)
        columns.main.addWidget(self._made_of())
        columns.broken.connect(self._put_about_last)
        self._own = self._whereabouts()
        columns.aside.addWidget(self._own)
        self.body.addWidget(columns)
        self.body.addStretch(1)

    def _whereabouts(self) -> Card:
        card = Card(spacing=12)
        column = QVBoxLayout(self._key_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(_named(words.KEY_PLACE, self._key))
        column.addWidget(paragraph(tr(words.KEY_HINT)))
        card.body.addWidget(label(tr(words.DIARY), Type.LEAD))
        card.body.addWidget(paragraph(tr(words.DIARY_HINT)))
        card.body.addLayout(_named(words.DIARY_PLACE, self._diary))
        card.body.addWidget(self._which)
        card.body.addWidget(self.place)
        card.body.addWidget(self._key_part)
        card.body.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _put_about_last(self, is_one_column: bool) -> None:  # noqa: FBT001 a slot
        """What it is made of is wanted least: in one column it stands below the diary."""
        column = self._columns.aside if is_one_column else self._columns.main
        column.addWidget(self._about)
        self._order_keyboard()

    def _order_keyboard(self) -> None:
        """Tab comes to its parts where they stand: after the card above them."""
        is_one_column = self._columns.is_broken()
        above = (self._last_card or self._own) if is_one_column else self.spell
        reached = [one for one in above.findChildren(QWidget) if one.focusPolicy() & _TAB]
        if reached:
            QWidget.setTabOrder(reached[-1], self.parts)

    def _made_of(self) -> Card:
        self._about.body.addWidget(label(tr(words.ABOUT_TITLE), Type.LEAD))
        self._about.body.addWidget(self._version)
        for sentence in words.ABOUT:
            self._about.body.addWidget(paragraph(tr(sentence)))
        self._about.body.addWidget(self.parts)
        self._about.body.addWidget(self._libraries)
        return self._about


def _segmented(options: Sequence[tuple[str, str]], name: str) -> Segmented:
    return Segmented([(key, tr(said)) for key, said in options], tr(name))


def _size_hint() -> str:
    keys = (QKeySequence.StandardKey.ZoomIn, QKeySequence.StandardKey.ZoomOut)
    larger, smaller = (
        QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys
    )
    return tr(words.TEXT_SIZE_HINT.pattern, larger=larger, smaller=smaller)


def _found() -> Label:
    return Label("", Letters(weight=500), Room.WRAPPED)


def _named(name: str, value: Label) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(label(tr(name), Type.CAPTION, 500, "ink2"))
    column.addWidget(value)
    return column


def _card(title: str, sentence: str, part: QWidget) -> Card:
    card = Card(spacing=12)
    card.body.addWidget(label(tr(title), Type.LEAD))
    card.body.addWidget(paragraph(sentence))
    card.body.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
    return card
