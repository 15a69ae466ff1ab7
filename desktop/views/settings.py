"""Settings: how Unbend looks on this computer, where things lie, and what it is made of."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.look import Type
from desktop.widgets.beside import Beside
from desktop.widgets.card import Card
from desktop.widgets.fit import Letters
from desktop.widgets.label import Label, Room, label, paragraph
from desktop.widgets.page import Page
from desktop.widgets.segmented import Segmented
from desktop.wording import settings as words


@dataclass(frozen=True, slots=True)
class Library:
    """A part that others made."""

    name: str
    version: str
    licence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the page shows; `look` is system, light or dark, `text_size` is in per cent."""

    look: str
    text_size: int
    diary_path: Path
    key_place: str
    version: str
    libraries: tuple[Library, ...] = ()


class SettingsView(Page):
    """Every choice takes effect at once."""

    look_chosen = Signal(str)
    text_size_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "Settings", parent)
        self._shown: Settings | None = None
        self.look = Segmented(words.LOOKS, "Look")
        self.text_size = Segmented(words.TEXT_SIZES, "Text size")
        self._diary, self._key = _found(), _found()
        self._version = paragraph("", tone="ink")
        self._libraries = QWidget()
        self._about = Card(spacing=12)
        self._lay_out()
        self.look.chosen.connect(self.look_chosen)
        self.text_size.chosen.connect(lambda size: self.text_size_chosen.emit(int(size)))

    def display(self, settings: Settings) -> None:
        if settings == self._shown:
            return
        self._shown = settings
        self.look.display(settings.look)
        self.text_size.display(str(settings.text_size))
        self._diary.setText(str(settings.diary_path))
        self._key.setText(settings.key_place)
        self._version.setText(words.version(settings.version))
        self._display_libraries(settings.libraries)

    def text(self) -> str:
        return "\n".join(found.text() for found in self.findChildren(Label))

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

    def _lay_out(self) -> None:
        columns = Beside(breaks_at=720, shares=(1, 1))
        columns.main.addWidget(_card("Look", words.LOOK, self.look))
        columns.main.addWidget(_card("Text size", words.TEXT_SIZE, self.text_size))
        columns.main.addWidget(_card("Your diary", words.DIARY, self._diary))
        columns.main.addWidget(_card("Its key", words.KEY, self._key))
        self._about.body.addWidget(label("About Unbend", Type.LEAD))
        self._about.body.addWidget(self._version)
        for sentence in words.ABOUT:
            self._about.body.addWidget(paragraph(sentence))
        self._about.body.addWidget(self._libraries)
        columns.aside.addWidget(self._about)
        self.body.addWidget(columns)
        self.body.addStretch(1)


def _found() -> Label:
    return Label("", Letters(weight=500), Room.WRAPPED)


def _card(title: str, sentence: str, part: QWidget) -> Card:
    card = Card(spacing=12)
    card.body.addWidget(label(title, Type.LEAD))
    card.body.addWidget(paragraph(sentence))
    if isinstance(part, Label):
        card.body.addWidget(part)
    else:
        card.body.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
    return card
