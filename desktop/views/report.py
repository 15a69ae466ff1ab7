"""Report: what the page is to tell at the left, the page itself at the right, and the way out."""

from collections.abc import Collection
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import scaled
from desktop.report.file_wish import FileForm, FileWish
from desktop.report.preview import Preview
from desktop.views.place import Ask, Place, ask_where, kind_of
from desktop.views.report_draft import ReportDraft
from desktop.views.report_form import ReportForm
from desktop.views.report_preview import ReportPreview
from desktop.views.report_saving import ReportSaving
from desktop.widgets.long_button import LongButton
from desktop.widgets.page import Page
from desktop.widgets.pane import Pane
from desktop.wording import report as words
from projections.periods import Days
from projections.report.wish import Choices, Offer, ReportWish

_BREAKS_AT = 640
"""Points of text across below which the page lies below what is wished of it."""

_WIDE = 960
"""Points of text across from which on the page gets the larger half."""

_LEAST_HIGH = 300
_FORM_SHARE, _PAGE_SHARE = 5, 8


class ReportView(Page):
    """Begins with the page that fits the next visit: to save it nothing has to be chosen.

    `wished` gives the page to be shown and the pixels of its width.
    """

    wished = Signal(ReportWish, int)
    save_asked = Signal(FileWish)
    stopped = Signal()
    import_asked = Signal()
    remembered = Signal(str, list)

    def __init__(self, ask: Ask = ask_where, parent: QWidget | None = None) -> None:
        super().__init__("", tr(words.TITLE), parent)
        self._ask = ask
        self._choices: Choices | None = None
        self._today = date.min
        self.saving, self.form, self.preview = ReportSaving(), ReportForm(), ReportPreview()
        self.bring_in = LongButton(tr("Import a history or a prescription sheet…"))
        self._lay_out()
        self._connect()

    def display(self, choices: Choices, today: date, *, is_now: bool, is_own: bool = True) -> None:
        """The periods of the moment that is looked at; only now can a file be saved."""
        self._choices, self._today = choices, today
        with self.changing():
            self.saving.display(is_now=is_now, is_own=is_own)
            self.bring_in.setVisible(is_now and is_own)
            self.form.display(choices, today)
        self._wish()

    def prefer(self, paper: str, left_out: Collection[str]) -> None:
        """How a page looked that was wished for on another day."""
        self.form.prefer(paper, left_out)

    def draft(self) -> ReportDraft:
        """What was wished for so far, for a page that takes the place of this one."""
        form = self.form
        return ReportDraft(
            period=form.days.chosen,
            first=form.days.first.value(),
            last=form.days.last.value(),
            naming=form.naming.current(),
            name=form.name.text(),
            questions=form.questions.toPlainText(),
            appendix=frozenset(each for each, box in form.appendix.items() if box.isChecked()),
            given_to=self.saving.given.text(),
        )

    def put_back(self, draft: ReportDraft) -> None:
        """What was wished for on a page before this one."""
        form = self.form
        form.days.put_back(draft.period, draft.first, draft.last)
        form.naming.display(draft.naming)
        form.name.setText(draft.name)
        for each, box in form.appendix.items():
            box.setChecked(each in draft.appendix)
        form.questions.setPlainText(draft.questions)
        self.saving.given.setText(draft.given_to)

    def display_preview(self, preview: Preview) -> None:
        """The page that was wished for."""
        self.form.display_code(preview.code)
        self.preview.display(preview)

    def show_waiting(self) -> None:
        """Say that the page that is wished for is being made; the one before stays meanwhile."""
        self.preview.show_waiting()

    def show_no_page(self, sentence: str) -> None:
        """Say why the page that is wished for cannot be shown."""
        self.preview.show_trouble(sentence)

    def show_saved(self, path: Path, *, is_noted: bool = True) -> None:
        """Say where a file now lies, and if the diary could not take that in."""
        self.saving.show_saved(path, is_noted=is_noted)

    def show_trouble(self, sentence: str) -> None:
        """Say why no file was saved."""
        self.saving.show_trouble(sentence)

    def days_of(self, wish: FileWish) -> Days:
        """The days that a file tells of: those chosen, or all there are."""
        if wish.form.is_page or self._choices is None:
            return wish.page.days
        return self._choices.days[Offer.ALL]

    def _wish(self) -> None:
        """Tell what is to be shown, as far as that is known."""
        wish = self.form.value()
        if self._choices is None or wish is None:
            return
        self.display_head(words.stretch(wish.days, self._today), tr(words.TITLE))
        self.wished.emit(wish, self.preview.width_wanted)

    def _save(self, form: FileForm, password: str, given_to: str) -> None:
        page = self.form.value()
        if page is None or self._choices is None:
            self.show_trouble(tr(words.NO_DAYS))
            return
        path = self._ask(self, _place(form, self._today.isoformat(), is_sealed=bool(password)))
        if path is None:
            return
        self.saving.show_making(is_on=True)
        self.save_asked.emit(
            FileWish(path=path, form=form, page=page, password=password, given_to=given_to)
        )

    def _connect(self) -> None:
        self.form.changed.connect(self._wish)
        self.form.remembered.connect(self.remembered)
        self.preview.looked_at.connect(self._wish)
        self.saving.asked.connect(self._save)
        self.saving.stopped.connect(self.stopped)
        self.bring_in.clicked.connect(self.import_asked)
        keys = {Qt.Key.Key_T: self.preview.turn_over}
        for key, do in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(do)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self._save_by_key)

    def _save_by_key(self) -> None:
        if self.saving.save.isVisible() and self.saving.save.isEnabled():
            self.saving.save.click()

    # ------------------------------------------------------------------------- how it lies

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.saving)
        column.addWidget(self.form)
        column.addWidget(self.bring_in)
        column.addStretch(1)
        self._pane = Pane(left, _LEAST_HIGH)
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._panes.setSpacing(16)
        self._panes.addWidget(self._pane, _FORM_SHARE)
        self._panes.addWidget(self.preview, _PAGE_SHARE)
        self.body.addLayout(self._panes, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_short = self.width() < scaled(_BREAKS_AT)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._panes.setDirection(down if is_short else across)
        self._pane.set_whole(is_whole=is_short)
        self.preview.set_whole(is_whole=is_short)
        is_wide = self.width() >= scaled(_WIDE)
        self._panes.setStretch(1, _PAGE_SHARE if is_wide else _FORM_SHARE)


def _place(form: FileForm, day: str, *, is_sealed: bool) -> Place:
    if is_sealed and form is not FileForm.PDF:
        return Place(f"unbend-{day}.zip", "zip", kind_of(tr(words.SEALED_KIND), "zip"))
    suffix = form.suffix
    return Place(f"unbend-{day}.{suffix}", suffix, kind_of(tr(words.KINDS[form]), suffix))
