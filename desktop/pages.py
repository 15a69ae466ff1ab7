"""The pages of an open diary: each built when it is first opened, with its wires beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial
from time import monotonic
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop import here
from desktop.about import Whereabouts, settings
from desktop.code_reminder import CodeReminder
from desktop.language import tr
from desktop.look import look
from desktop.news import News
from desktop.piecemeal import Piecemeal
from desktop.preferences import Preferences
from desktop.session import Knowledge, Moment, Session
from desktop.views.once import Clock
from desktop.views.today import TodayView
from domain.application import Unbend
from domain.course import Course
from domain.programme import BrokenProgramme
from domain.refusals import Refusal
from domain.values import Closing, Exercise, Form, programme_day
from domain.wishes import Occasion
from domain.wishes import Session as Bout
from projections.rulings import Rulings
from projections.workspace import Workspace

if TYPE_CHECKING:
    from desktop.film.story import Diary
    from desktop.filming import Filming
    from desktop.guest import Guest
    from desktop.incoming_files import Find
    from desktop.sharing import Sharing
    from desktop.views.between import BetweenView
    from desktop.views.place import Ask
    from desktop.views.progress import ProgressView
    from desktop.views.report import ReportView
    from desktop.views.report_draft import ReportDraft
    from desktop.views.safety import SafetyView
    from desktop.views.settings import SettingsView
    from desktop.views.timeline import Glance, TimelineView
    from desktop.views.trends import TrendsView
    from domain.prescription_sheet import PrescriptionSheet
    from projections.chapters import Chapter
    from projections.overview import Overview
    from projections.what_if import Asked, Supposed

PAGES = ("today", "progress", "trends", "timeline", "report", "safe", "settings")


@dataclass(frozen=True, slots=True)
class Outside:
    """What the pages ask of the world: how many seconds went by, and where a file is to lie.

    Without `ask` and `find` the system's own dialogs ask where to save and what to open.
    """

    seconds: Clock = monotonic
    ask: "Ask | None" = None
    find: "Find | None" = None


class Pages(QStackedWidget):
    """One page in front, showing the moment that is looked at; the others wait and cost nothing.

    What a page wishes of the diary goes straight to a command; what it wishes of the window is
    passed on by the signals here.
    """

    opened = Signal(str)
    start_asked = Signal(Exercise, bool)
    beginning_asked = Signal()
    language_chosen = Signal()
    import_asked = Signal()

    def __init__(  # noqa: PLR0913 what a page may show comes from so many places
        self,
        application: Unbend,
        session: Session,
        preferences: Preferences,
        where: Whereabouts,
        outside: Outside,
        *,
        guest: "Guest | None" = None,
    ) -> None:
        super().__init__()
        self._guest = guest
        self._application = application
        self._session = session
        self._preferences = preferences
        self._where = where
        self._outside = outside
        self._moment: Moment | None = None
        self._rulings = Rulings()
        self._trial: Piecemeal[Supposed] | None = None
        self._outline: tuple[Course, date, tuple[Chapter, ...], Overview] | None = None
        self._draft: ReportDraft | None = None
        self.current = PAGES[0]

    def open(self, key: str) -> None:
        """Bring a page to the front, with what it has to show by now."""
        page = self._page(key)
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.current = key
        self._show()
        self.setCurrentWidget(page)
        self.opened.emit(key)

    def display(self, moment: Moment) -> None:
        """Show a moment on the page in front; the first one opens the first page."""
        self._moment = moment
        if self.currentWidget() is self._page(self.current):
            self._show()
        else:
            self.open(self.current)

    def show_about(self) -> None:
        """What the app is and what it is made of."""
        self.open("settings")
        self.settings.show_about()

    def is_between(self) -> bool:
        """Whether the last spell was closed and no other has begun: nothing is due today."""
        if self._moment is None or not self._moment.may_write:
            return False
        return self._moment.workspace.course.terms.closed is not None

    def show_refusal(self, refusal: Refusal) -> None:
        """Let the page in front say why not, beside what was asked for."""
        match self.current:
            case "progress":
                self.progress.show_refusal(refusal)
            case "timeline":
                self.timeline.show_refusal(refusal)
            case "safe":
                self.safety.show_refusal(refusal)
            case "settings":
                self.settings.show_refusal(refusal)
            case "report":
                self.report.show_trouble(tr(refusal.sentence))
            case _:
                self.today.show_refusal(refusal)

    # ------------------------------------------------------------- each page and its wires

    @cached_property
    def today(self) -> TodayView:
        give, wishes = self._session.command, self._application
        report_pain, record = give(wishes.report_pain), give(wishes.record_exercise)
        ready, overall = give(wishes.answer_readiness), give(wishes.report_global_change)
        signs, respond = give(wishes.answer_red_flags), give(wishes.report_response)
        rise, hold, unhold = (
            give(wishes.change_level),
            give(wishes.begin_hold),
            give(wishes.end_hold),
        )
        page = TodayView(wishes.programme, self._outside.seconds)
        page.checked_in.connect(lambda pain, when: report_pain(pain, occasion=when))
        page.corrected.connect(give(wishes.correct_entry))
        page.readiness_answered.connect(lambda yes: ready(ready=yes))
        page.global_change_reported.connect(overall)
        page.signs_answered.connect(lambda said, when: signs(said, form=Form.SHORT, occasion=when))
        page.responded.connect(
            lambda bout, how, settled, when: respond(bout, how, settled=settled, occasion=when)
        )
        page.level_chosen.connect(lambda each, level, when: rise(each, level, occasion=when))
        page.hold_begun.connect(hold)
        page.hold_ended.connect(unhold)
        page.done.connect(lambda each, when: record(Bout(exercise=each), occasion=when))
        page.earlier.connect(lambda bout, when: record(bout, occasion=when))
        page.start_asked.connect(self.start_asked)
        page.page_asked.connect(self.open)
        page.code_asked.connect(self._go_to_code)
        if self._where.keeping is not None:
            self._where.keeping.backups.changed.connect(self._hear_of_backups)
        page.code_put_off.connect(self._put_off_code)
        page.news_read.connect(self._end_news)
        if self._news is not None:
            page.tell_news(self._news.title, self._news.lines)
        reminding = self._where.reminding
        if reminding is not None:
            page.reminder_answered.connect(reminding.answer)
            reminding.changed.connect(self._hear_of_reminder)
        return page

    @cached_property
    def _reminder(self) -> CodeReminder | None:
        diary = self._where.diary if self._where.keeping is not None else None
        return None if diary is None else CodeReminder(diary, self._preferences)

    def _remind_of_code(self, shown: Workspace, *, is_now: bool) -> None:
        """Nobody is reminded in the past, so that no file is read for each moment there."""
        opened = shown.course.opened
        if is_now and self._reminder is not None and opened is not None:
            code = self._reminder.code(opened=opened.day, today=shown.day)
            self.today.remind_of_code(code)

    def _tell_of_backups(self, *, is_now: bool) -> None:
        """In a diary in a file: that none could be made for long."""
        if self._where.keeping is not None:
            said = self._where.keeping.backups.overdue if is_now else ""
            if said != self.today.notes.backups.title.text():
                self.today.tell_of_backups(said)

    @cached_property
    def _news(self) -> News | None:
        """Of a diary in a file: whoever only tries Unbend has had no other version."""
        return None if self._where.keeping is None else News(self._preferences)

    def _end_news(self) -> None:
        if self._news is not None:
            self._news.end()
            self.today.tell_news("", "")

    def _remind(self, *, is_now: bool) -> None:
        """The reminder that stands; in the past there was none."""
        if self._where.reminding is not None:
            stands = self._where.reminding.standing if is_now else None
            self.today.remind(None if stands is None else stands.exercise)

    def _hear_of_reminder(self) -> None:
        if self.current == PAGES[0] and self._moment is not None and not self.is_between():
            self._remind(is_now=self._moment.may_write)

    def _hear_of_backups(self) -> None:
        if self.current == PAGES[0] and self._moment is not None and not self.is_between():
            self._tell_of_backups(is_now=self._moment.may_write)

    def _go_to_code(self) -> None:
        self.open("settings")
        self.settings.scroll_to(self.settings.keys)
        self.settings.keys.ask_for_code()

    def _put_off_code(self) -> None:
        if self._reminder is not None and self._moment is not None:
            self._reminder.put_off(self._moment.workspace.day)
            self._show()

    @cached_property
    def between(self) -> "BetweenView":
        from desktop.views.between import BetweenView

        page = BetweenView()
        page.beginning_asked.connect(self.beginning_asked)
        page.page_asked.connect(self.open)
        return page

    @cached_property
    def progress(self) -> "ProgressView":
        from desktop.views.progress import ProgressView

        give, wishes = self._session.command, self._application
        advance, go_back = give(wishes.advance_stage), give(wishes.return_to_acute)
        page = ProgressView()
        page.entries_asked.connect(self._show_entries)
        page.advance_confirmed.connect(lambda when: advance(occasion=when))
        page.advance_overridden.connect(lambda word, when: advance(override=word, occasion=when))
        page.returned.connect(lambda why, when: go_back(reason=why, occasion=when))
        page.tried.connect(self._try_limit)
        page.trial_dropped.connect(self._drop_trial)
        page.sheet_saved.connect(self._save_sheet)
        self._connect_words(page)
        return page

    def _try_limit(self, figure: str, value: int, asked: "Asked") -> None:
        """Work out, between two pictures, what another limit would have meant."""
        from projections.what_if import what_if_in_pieces

        self._drop_trial()
        if self._moment is None:
            return
        shown = self._moment.workspace
        facts = tuple(shown.facts[: shown.count])
        try:
            pieces = what_if_in_pieces(facts, shown.programme, {figure: value}, shown.day, asked)
        except BrokenProgramme:
            self.progress.what_if.show_impossible()
            return
        tell = partial(self.progress.what_if.show_answer, figure, value)
        self._trial = Piecemeal(pieces, tell, self)

    def _drop_trial(self) -> None:
        if self._trial is not None:
            self._trial.stop()
            self._trial = None

    def _connect_words(self, page: "ProgressView") -> None:
        """What is chosen on the ladders, and what clinicians said."""
        give, wishes = self._session.command, self._application
        rise, prescribe = give(wishes.change_level), give(wishes.change_prescription)
        cautions, agree = give(wishes.answer_cautions), give(wishes.record_agreement)
        page.level_chosen.connect(lambda each, level, when: rise(each, level, occasion=when))
        page.cautions_answered.connect(lambda said, when: cautions(said, occasion=when))
        page.agreed.connect(
            lambda matter, by, on, said, when: agree(
                matter, by=by, agreed_on=on, said=said, occasion=when
            )
        )
        tell = give(wishes.complete_outcome)
        page.activities_told.connect(lambda said, when: tell("psfs", said, occasion=when))
        page.prescribed.connect(
            lambda said, when: prescribe(
                said.figure,
                said.value,
                override=said.word,
                valid_from=said.valid_from,
                occasion=when,
            )
        )

    @cached_property
    def trends(self) -> "TrendsView":
        from desktop.views.trends import TrendsView

        return TrendsView()

    @cached_property
    def timeline(self) -> "TimelineView":
        from desktop.views.timeline import TimelineView

        give, wishes = self._session.command, self._application
        correct, withdraw = give(wishes.correct_entry), give(wishes.withdraw_entry)
        page = TimelineView()
        page.corrected.connect(lambda each, fields, when: correct(each, fields, occasion=when))
        page.withdrawn.connect(lambda each, when: withdraw(each, occasion=when))
        page.sought.connect(self._session.seek)
        page.returned.connect(self._session.to_now)
        page.visited.connect(self._note_visit)
        page.compared.connect(self._compare)
        if self._outside.ask is not None:
            page.side.film.ask_by(self._outside.ask)
        self._filming.serve(page.side.film)
        if self._where.keeping is not None:
            self._where.keeping.removing.serve(page)
        return page

    @cached_property
    def _filming(self) -> "Filming":
        from desktop.filming import Filming

        return Filming(self._to_film, self)

    def _to_film(self) -> "Diary":
        """The whole diary, whatever moment is looked at: a film tells the course as known now."""
        from desktop.film.story import Diary

        told = self._application
        return Diary(
            facts=tuple(self._session.facts),
            programme=told.programme,
            red_flags=told.red_flags,
            now=told.clock(),
            zone=told.zone(),
        )

    def _note_visit(self, who: str, note: str, occasion: Occasion) -> None:
        record = self._session.command(self._application.record_appointment)
        kept = record(who, note=note, occasion=occasion)
        if kept:
            self.timeline.end_visit(kept[0].id)

    def _compare(self, first: tuple[date, date], second: tuple[date, date]) -> None:
        """Two chapters side by side."""
        self.open("trends")
        self.trends.open_lens("sides")
        self.trends.side_by_side.compare(first, second)

    def _glance(self, moment: Moment) -> "Glance":
        """The whole course as known now; found anew only for another course or another day."""
        from desktop.views.timeline import Glance
        from projections.chapters import chapters
        from projections.overview import mean_on, overview

        course, today = self._session.course, programme_day(moment.now, moment.workspace.zone)
        if self._outline is None or self._outline[0] is not course or self._outline[1] != today:
            self._outline = course, today, chapters(course, today), overview(course, today)
        *_, told, line = self._outline
        return Glance(
            chapters=told,
            overview=line,
            at=moment.at,
            now=moment.now,
            today=today,
            mean=mean_on(moment.workspace.course, moment.workspace.day),
            is_known_now=not moment.is_now and moment.knowledge is Knowledge.NOW,
        )

    @cached_property
    def report(self) -> "ReportView":
        from desktop.views.place import ask_where
        from desktop.views.report import ReportView

        page = ReportView(self._outside.ask or ask_where)
        if self._draft is not None:
            page.put_back(self._draft)
        page.import_asked.connect(self.import_asked)
        return page

    @cached_property
    def _sharing(self) -> "Sharing":
        from desktop.sharing import Sharing

        return Sharing(self._application, self._session, self._preferences, self.report)

    def draft(self) -> "ReportDraft | None":
        """What was wished for of the report so far, if anything was."""
        return self.report.draft() if "report" in vars(self) else self._draft

    def go_on_from(self, before: "Pages") -> None:
        """Take over what was wished for on other pages of the same diary."""
        self.current, self._draft = before.current, before.draft()

    def settle(self) -> None:
        """What a page in front lets be made beside the window is made before this returns."""
        if self.current == "report" and self._moment is not None:
            self._sharing.settle()

    @cached_property
    def safety(self) -> "SafetyView":
        from desktop.views.safety import SafetyView

        give, wishes = self._session.command, self._application
        answer, clear = give(wishes.answer_red_flags), give(wishes.clear_red_flag)
        page = SafetyView()
        page.answered.connect(lambda signs, note, when: answer(signs, note=note, occasion=when))
        page.cleared.connect(
            lambda flag, by, on, said: clear(flag, assessed_by=by, assessed_on=on, said=said)
        )
        return page

    @cached_property
    def settings(self) -> "SettingsView":
        from desktop.views.settings import SettingsView

        chosen, page = self._preferences, SettingsView()
        page.look_chosen.connect(chosen.choose_scheme)
        page.text_size_chosen.connect(chosen.choose_text_size)
        page.motion_chosen.connect(chosen.choose_motion)
        page.sounds_chosen.connect(lambda on: chosen.choose_sounds(on=on))
        page.language_chosen.connect(self._choose_language)
        page.closed.connect(self._close)
        if self._guest is not None:
            page.hide_own()
        elif self._where.keeping is not None:
            self._where.keeping.serve(page)
        look().changed.connect(self._show_settings)
        return page

    def _choose_language(self, language: str) -> None:
        self._preferences.choose_language(language)
        self.language_chosen.emit()

    def _close(self, why: Closing, note: str, occasion: Occasion) -> None:
        close = self._session.command(self._application.close_episode)
        if close(why, note=note, occasion=occasion) is not None:
            self.open(PAGES[0])

    def _show_settings(self) -> None:
        """A size that was chosen by a key is to be seen at once."""
        if self.current == "settings":
            self._show()

    # ------------------------------------------------------------------------ what is shown

    def _page(self, key: str) -> QWidget:
        pages: dict[str, Callable[[], QWidget]] = {
            "today": lambda: self.between if self.is_between() else self.today,
            "progress": lambda: self.progress,
            "trends": lambda: self.trends,
            "timeline": lambda: self.timeline,
            "report": lambda: self.report,
            "safe": lambda: self.safety,
            "settings": lambda: self.settings,
        }
        return pages[key]()

    def _show(self) -> None:
        if self._moment is None or self._moment.workspace.course.opened is None:
            return
        shown, is_now = self._moment.workspace, self._moment.may_write
        match self.current:
            case "today" if self.is_between():
                self.between.display(shown.course.terms.closed, today=shown.day)
            case "today":
                self.today.display(
                    shown.today,
                    shown.red_flags,
                    is_now=is_now,
                    country=here.country(shown.zone),
                )
                self._remind_of_code(shown, is_now=is_now)
                self._tell_of_backups(is_now=is_now)
                self._remind(is_now=is_now)
            case "progress":
                rulings = self._rulings.at(shown.facts, shown.count)
                self.progress.display(shown.progress, rulings, is_now=is_now)
                if self._guest is not None and self._guest.backup is None:
                    day = self._guest.today() if self._moment.is_now else None
                    self.progress.offer_sheet(shown.course, shown.programme, day)
            case "trends":
                self.trends.display(shown)
            case "timeline":
                self.timeline.display(
                    shown.history,
                    shown.programme,
                    shown.zone,
                    is_now=is_now,
                    glance=self._glance(self._moment),
                )
            case "report":
                self._sharing.display(self._moment)
            case "safe":
                self.safety.display(
                    shown.red_flags,
                    shown.course.open_flags(),
                    shown.course.asked,
                    is_now=is_now,
                    cleared=[flag for flag in shown.course.flags if not flag.is_open],
                    is_first=shown.course.terms.full_form is None,
                    country=here.country(shown.zone),
                    today=shown.day,
                )
            case _:
                self.settings.display(settings(self._preferences, self._where, self._moment))

    def _show_entries(self, entries: tuple[UUID, ...]) -> None:
        self.open("timeline")
        self.timeline.show_entries(entries)

    def write_sheet(self) -> None:
        """Open the form for a prescription sheet, on the page that it belongs to."""
        self.open("progress")
        self.progress.begin_sheet()

    def _save_sheet(self, sheet: "PrescriptionSheet") -> None:
        """Write a physiotherapist's sheet where it is wanted, and let the form tell how it went."""
        from desktop import saving
        from desktop.views.place import Place, ask_where, kind_of
        from desktop.wording.sheets import KIND
        from domain.prescription_sheet import SUFFIX, NotASheet, written

        form = self.progress.sheet
        try:
            data = written(sheet)
            name = f"plan-{sheet.on.isoformat()}.{SUFFIX}"
            place = Place(name, SUFFIX, kind_of(tr(KIND), SUFFIX))
            path = (self._outside.ask or ask_where)(self, place)
            if path is not None:
                saving.save_file(path, data)
                form.show_saved(path)
        except (NotASheet, saving.CannotSave) as problem:
            form.show_trouble(tr(problem.sentence))
