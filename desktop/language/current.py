"""Which language is spoken: its dictionaries, and how it writes numbers and dates."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from desktop.assets import data, names

SYSTEM = "system"
ENGLISH = "en"
_FOLDER, _MADE = "translations", ".qm"


class _Current:
    """What was chosen last; English until something else is."""

    def __init__(self) -> None:
        self.language = ENGLISH
        self.locale = QLocale("en_GB")
        self.translators: list[QTranslator] = []


_CURRENT = _Current()


def locale() -> QLocale:
    """How numbers and dates are written."""
    return _CURRENT.locale


def speaks() -> str:
    """The language in force, by its two letters."""
    return _CURRENT.language


def languages() -> tuple[str, ...]:
    """What the app can speak: English, and each language that has a dictionary."""
    made = (name.removesuffix(_MADE) for name in names(_FOLDER) if name.endswith(_MADE))
    return (ENGLISH, *(name.rpartition("_")[2] for name in made))


def speak(application: QCoreApplication, chosen: str = SYSTEM) -> None:
    """Speak a language from now on; words that were asked for earlier stay as they are.

    The system's language is taken where the app knows it, and English where it does not. Numbers
    and dates follow the system where it speaks the same language.
    """
    system = QLocale.system()
    wanted = _letters(system) if chosen == SYSTEM else chosen
    language = wanted if wanted in languages() else ENGLISH
    for old in _CURRENT.translators:
        application.removeTranslator(old)
    _CURRENT.language = language
    _CURRENT.locale = (
        system if _letters(system) == language else QLocale(_HOMES.get(language, language))
    )
    _CURRENT.translators = [] if language == ENGLISH else _translators(application, language)
    for new in _CURRENT.translators:
        application.installTranslator(new)
    QLocale.setDefault(_CURRENT.locale)


_HOMES = {ENGLISH: "en_GB"}
"""Whose way of writing dates is taken where the system does not say."""


def _letters(system: QLocale) -> str:
    return QLocale.languageToCode(system.language())


def _translators(parent: QObject, language: str) -> list[QTranslator]:
    """Qt's own words for its dialogs, and ours over them."""
    qt, ours = QTranslator(parent), QTranslator(parent)
    found = [qt] if qt.load(f"qtbase_{language}", _qt_folder()) else []
    if ours.load(_words(language)):
        found.append(ours)
    return found


@cache
def _words(language: str) -> bytes:
    """A dictionary, kept as long as the app runs: Qt reads it where it lies, and copies nothing."""
    return data(f"{_FOLDER}/unbend_{language}{_MADE}")


def _qt_folder() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
