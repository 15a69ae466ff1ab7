"""The report page and the diary behind it: what is shown of a moment, saved of it, and noted."""

from PySide6.QtCore import QObject

from desktop.preferences import Preferences
from desktop.report.file_wish import FileWish
from desktop.report.ground import Ground
from desktop.reporting import Reporting
from desktop.session import Knowledge, Moment, Session
from desktop.views.report import ReportView
from domain.application import Unbend
from projections.report.wish import ReportWish, choices


class Sharing(QObject):
    """Lets a page be made of the moment that is looked at; a file always tells of now."""

    def __init__(
        self,
        application: Unbend,
        session: Session,
        preferences: Preferences,
        page: ReportView,
    ) -> None:
        super().__init__(page)
        self._application, self._session, self._page = application, session, page
        self._moment: Moment | None = None
        self._ground: tuple[object, Ground] | None = None
        self._reporting = Reporting(self)
        page.prefer(preferences.paper, preferences.left_out)
        page.remembered.connect(preferences.choose_page)
        page.wished.connect(self._make)
        page.save_asked.connect(self._save)
        page.stopped.connect(self._reporting.stop)
        self._reporting.begun.connect(page.show_waiting)
        self._reporting.made.connect(page.display_preview)
        self._reporting.failed.connect(page.show_no_page)
        self._reporting.not_saved.connect(page.show_trouble)
        self._reporting.saved.connect(self._note)

    def display(self, moment: Moment) -> None:
        """Show the page of a moment."""
        self._moment, shown = moment, moment.workspace
        self._page.display(
            choices(shown.course, shown.day),
            shown.day,
            is_now=moment.is_now,
            is_own=not moment.reads_only,
        )

    def settle(self) -> None:
        """The page that is wished for is made before this returns."""
        self._page.preview.looked_at.emit()
        self._reporting.make_now()

    def _make(self, wish: ReportWish, width: int) -> None:
        if self._moment is not None:
            self._reporting.show(self._ground_of(self._moment), wish, width)

    def _ground_of(self, moment: Moment) -> Ground:
        """What a page of a moment is made from; the same one until a day or an entry has come."""
        shown, is_now = moment.workspace, moment.is_now
        when = shown.day if is_now else moment.at
        about = len(self._session.facts), when, moment.knowledge, is_now
        if self._ground is None or self._ground[0] != about:
            made = Ground(
                self._application,
                moment.at,
                shown.zone,
                until=None if is_now else moment.at,
                is_known_now=not is_now and moment.knowledge is Knowledge.NOW,
            )
            self._ground = about, made
        return self._ground[1]

    def _save(self, wish: FileWish) -> None:
        told = self._application
        self._reporting.save(wish, Ground(told, told.clock(), told.zone()))

    def _note(self, wish: FileWish) -> None:
        """Note in the diary that a file was made to be given, and say where it lies."""
        days = self._page.days_of(wish)
        share = self._session.command(self._application.record_sharing)
        noted = share(wish.form.value, days.first, days.last, given_to=wish.given_to)
        is_own = self._moment is not None and not self._moment.reads_only
        self._page.show_saved(wish.path, is_noted=noted is not None or not is_own)
