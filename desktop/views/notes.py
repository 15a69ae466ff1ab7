"""What stands above the day on Today: bad spells, advice, and questions that are due."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import tr
from desktop.views.code_note import CodeNote
from desktop.views.flag_note import FlagNote
from desktop.views.news_note import NewsNote
from desktop.views.reminder_note import ReminderNote
from desktop.views.spell_note import SpellNote
from desktop.wording import backups, safety, spells
from domain.programme import Programme
from domain.red_flags import RedFlags
from domain.safety_check import form_of
from domain.values import Exercise, Form
from projections.today import Today


class Notes(QWidget):
    """Each note is there only while there is something to say."""

    page_asked = Signal(str)
    code_asked = Signal()
    code_put_off = Signal()
    hold_ended = Signal()

    def __init__(self, programme: Programme) -> None:
        super().__init__()
        self._programme = programme
        self.flag, self.hold = FlagNote(), SpellNote("pause")
        self.setback, self.flare = SpellNote("undo"), SpellNote("trends")
        self.advice, self.signs = SpellNote("report"), SpellNote("safe")
        self.code, self.lacks = CodeNote(), ""
        self.backups = SpellNote("save")
        self.reminder, self.news = ReminderNote(programme), NewsNote()
        self._is_due, self._is_now = False, True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for note in (*self._notes(), self.news, self.code):
            column.addWidget(note)
        self.backups.pressed.connect(lambda: self.page_asked.emit("settings"))
        self.flag.asked.connect(lambda: self.page_asked.emit("safe"))
        self.signs.pressed.connect(lambda: self.page_asked.emit("safe"))
        self.setback.pressed.connect(lambda: self.page_asked.emit("progress"))
        self.hold.pressed.connect(self.hold_ended)
        self.code.pressed.connect(self.code_asked)
        self.code.put_off.connect(self.code_put_off)

    def display(self, today: Today, red_flags: RedFlags, country: str, *, is_now: bool) -> None:
        self.flag.display(today.flags, red_flags, country)
        self._display_hold(today, is_now=is_now)
        self._display_setback(today)
        self._display_flare(today)
        self.advice.display("\n".join(tr(each.sentence) for each in today.advice))
        self._display_signs(today, is_now=is_now)
        self._is_due, self._is_now = today.signs_due is not None, is_now
        self._display_quiet()

    def remind_of_code(self, code: str) -> None:
        """How far the recovery code has come; told only where nothing else is to be said."""
        self.lacks = code
        self._display_quiet()

    def tell_news(self, title: str, lines: str) -> None:
        """What is new in this version; told where nothing else is to be said or asked."""
        self.news.tell(title, lines)
        self._display_quiet()

    def tell_of_backups(self, title: str) -> None:
        """That none could be made for long; empty for nothing to say."""
        told = (tr(backups.NONE_COULD), tr(backups.SEE)) if title else ()
        self.backups.display(title, *told)
        self._display_quiet()

    def remind(self, exercise: Exercise | None) -> None:
        """An exercise that is free now, if there is one to be reminded of."""
        self.reminder.display(exercise)
        self._display_quiet()

    def _display_quiet(self) -> None:
        """Of what can wait, one thing at a time."""
        is_alone = all(note.isHidden() for note in self._notes())
        self.news.show_where_quiet(is_quiet=is_alone and self._is_now and not self._is_due)
        is_alone = is_alone and self.news.isHidden()
        self.code.remind(self.lacks if is_alone and self._is_now else "")
        self.setVisible(not (is_alone and self.code.isHidden()))

    def _notes(self) -> tuple[QWidget, ...]:
        about = self.flag, self.hold, self.setback, self.flare, self.advice, self.signs
        return (*about, self.backups, self.reminder)

    def _display_hold(self, today: Today, *, is_now: bool) -> None:
        title = "" if today.hold is None else spells.held_since(today.hold, today.day)
        self.hold.display(title, tr(spells.HELD), tr(spells.END_HOLD) if is_now else "")

    def _display_setback(self, today: Today) -> None:
        found = today.setback
        if found is None:
            title = tr(spells.SETTLING_AGAIN) if today.settles_again else ""
            self.setback.display(title, tr(spells.SETTLES), tr(spells.SEE_PROGRESS))
        else:
            title = spells.setback_title(found)
            self.setback.display(title, spells.setback(found), tr(spells.SEE_PROGRESS))

    def _display_flare(self, today: Today) -> None:
        found = today.flaring
        if found is None:
            self.flare.display("")
        else:
            said = spells.flare(found, self._programme, today.at, today.zone)
            self.flare.display(spells.flare_title(found, today.day), said)

    def _display_signs(self, today: Today, *, is_now: bool) -> None:
        cause = today.signs_due
        if cause is None or form_of(cause) is Form.SHORT or not is_now:
            self.signs.display("")
        else:
            self.signs.display(tr(safety.DUE[cause]), "", tr(safety.ANSWER_ALL))
