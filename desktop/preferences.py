"""What this computer remembers of looks and sounds; never a fact, and nothing anyone wrote."""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop import backup_folder
from desktop.choices_kept import choices_kept
from desktop.language import speak
from desktop.look import Movement, Scheme, apply_look

TEXT_SIZES = 100, 125, 150, 175, 200
"""Text scale in per cent."""

LOCKS_AFTER = 0, 5, 10, 30
"""Minutes."""

LANGUAGES = "system", "en", "de"
"""The system's language where the app speaks it, or one of these always."""


PAPERS = "system", "a4", "us-letter"
"""The paper that is usual where the system says it is, or one of these always."""


class Preferences:
    """Look, text size, motion, sound and language, kept by the system and applied at once."""

    def __init__(self) -> None:
        self._kept = choices_kept()

    @property
    def scheme(self) -> Scheme:
        return Scheme(self._one_of("look/scheme", [each.value for each in Scheme]))

    @property
    def text_size(self) -> int:
        return int(self._one_of("look/text_size", [str(size) for size in TEXT_SIZES]))

    @property
    def motion(self) -> str:
        """Whether figures move: "system", "still" or "moving"."""
        return self._one_of("look/motion", [each.value for each in Movement])

    @property
    def sounds(self) -> bool:
        """Whether a guided session may be heard."""
        return self._one_of("sound/on", ["yes", "no"]) == "yes"

    @property
    def lock_after(self) -> int:
        """Minutes without a touch after which the window is locked, 0 for never."""
        return int(self._one_of("lock/after", [str(minutes) for minutes in LOCKS_AFTER]))

    @property
    def shields(self) -> bool:
        """Whether pictures of the screen leave the window out, where a system can."""
        return self._one_of("lock/pictures", ["shown", "hidden"]) == "hidden"

    @property
    def language(self) -> str:
        return self._one_of("language", LANGUAGES)

    @property
    def paper(self) -> str:
        """The paper of the report: "a4" or "us-letter"."""
        chosen = self._one_of("report/paper", PAPERS)
        return _usual_paper() if chosen == "system" else chosen

    @property
    def left_out(self) -> frozenset[str]:
        """Which parts of the report were left out last, by their names."""
        kept = str(self._kept.value("report/left_out", ""))
        return frozenset(kept.split())

    @property
    def backup_folder(self) -> Path | None:
        """The folder for backups that was chosen, None where they lie beside the diary."""
        return backup_folder.chosen()

    def choose_backup_folder(self, folder: Path | None) -> None:
        """Keep backups there from now on; those that there are stay where they are."""
        backup_folder.choose(folder)

    @property
    def code_put_off(self) -> date | None:
        """The day on which somebody wanted to hear no more of the recovery code for a while."""
        try:
            return date.fromisoformat(str(self._kept.value("code/put_off", "")))
        except ValueError:
            return None

    def put_off_code(self, today: date) -> None:
        self._kept.setValue("code/put_off", today.isoformat())

    @property
    def version_seen(self) -> str:
        """The version whose news were read last, or the first one that was here; else empty."""
        return str(self._kept.value("news/version", ""))

    def note_version(self, version: str) -> None:
        self._kept.setValue("news/version", version)

    def choose_page(self, paper: str, left_out: Iterable[str]) -> None:
        """How a report looks from now on; never whose it is, or what it asks."""
        self._kept.setValue("report/paper", paper if paper in PAPERS else PAPERS[0])
        self._kept.setValue("report/left_out", " ".join(sorted(left_out)))

    def choose_scheme(self, scheme: str) -> None:
        self._kept.setValue("look/scheme", Scheme(scheme).value)
        self._apply()

    def choose_text_size(self, size: int) -> None:
        self._kept.setValue("look/text_size", size)
        self._apply()

    def step_text_size(self, by: int) -> None:
        """The next larger or smaller text, as far as there is one; 0 is the normal size."""
        place = TEXT_SIZES.index(self.text_size) + by if by else 0
        self.choose_text_size(TEXT_SIZES[min(max(place, 0), len(TEXT_SIZES) - 1)])

    def choose_motion(self, motion: str) -> None:
        self._kept.setValue("look/motion", Movement(motion).value)
        self._apply()

    def choose_sounds(self, *, on: bool) -> None:
        self._kept.setValue("sound/on", "yes" if on else "no")

    def choose_lock_after(self, minutes: int) -> None:
        self._kept.setValue("lock/after", minutes)

    def choose_shield(self, *, on: bool) -> None:
        self._kept.setValue("lock/pictures", "hidden" if on else "shown")

    def choose_language(self, language: str) -> None:
        """Speak it from now on; who shows words already has to ask for them anew."""
        self._kept.setValue("language", language)
        application = QApplication.instance()
        if application is not None:
            speak(application, self.language)

    def dress(self, application: QApplication) -> None:
        """Give an application that begins its language and its look."""
        speak(application, self.language)
        self._apply_to(application)

    def _apply(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self._apply_to(application)

    def _apply_to(self, application: QApplication) -> None:
        apply_look(
            application,
            self.scheme,
            text_scale=self.text_size / 100,
            movement=Movement(self.motion),
        )

    def _one_of(self, key: str, known: Sequence[str]) -> str:
        """What was chosen, or the first of the known where that is nothing of ours."""
        kept = str(self._kept.value(key, known[0]))
        return kept if kept in known else known[0]


def _usual_paper() -> str:
    """Letter in North America and the few countries that go with it, A4 everywhere else."""
    return "us-letter" if QLocale.system().territory() in _LETTER else "a4"


_LETTER = {
    QLocale.Country.UnitedStates,
    QLocale.Country.Canada,
    QLocale.Country.Mexico,
    QLocale.Country.Chile,
    QLocale.Country.Colombia,
    QLocale.Country.Philippines,
    QLocale.Country.PuertoRico,
    QLocale.Country.Venezuela,
}
