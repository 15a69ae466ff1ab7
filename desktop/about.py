"""What the settings page says about this installation."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import folder_kind, shipped, which_diary
from desktop.language import tr
from desktop.preferences import Preferences
from desktop.session import Moment
from desktop.version import VERSION
from desktop.wording.keys import KEY_PLACES, Where
from desktop.wording.settings import ALL_LICENCES, CHOSEN, IN_MEMORY, NAMED
from projections.fhir.terms import LOINC_NOTICE

if TYPE_CHECKING:
    from desktop.keeping import Keeping
    from desktop.reminding import Reminding
    from desktop.views.settings import Settings

LIBRARIES = (
    ("PySide6_Essentials", "Qt for Python and Qt, under the LGPL version 3"),
    ("eventsourcing", "BSD 3-Clause"),
    ("sqlcipher3", "zlib; SQLCipher under BSD 3-Clause"),
    ("pyqtgraph", "MIT"),
    ("numpy", "BSD 3-Clause"),
    ("pillow", "MIT-CMU"),
    ("keyring", "MIT"),
    ("jeepney", "MIT"),
    ("cryptography", "Apache 2.0 or BSD 3-Clause"),
    ("msgspec", "BSD 3-Clause"),
    ("rpds-py", "MIT"),
    ("platformdirs", "MIT"),
    ("typst", "Apache 2.0"),
    ("pypdf", "BSD 3-Clause"),
    ("pyzipper", "MIT"),
    ("LOINC", LOINC_NOTICE),  # codes of the FHIR history; its owner asks for these words
)


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where the diary lies, and its key; a diary in memory has neither.

    `keeping` is what can be asked of one in a file, where somebody may ask it, and `reminding`
    what it reminds of.
    """

    diary: Path | None = None
    key: Where = None
    keeping: "Keeping | None" = None
    reminding: "Reminding | None" = None


def settings(preferences: Preferences, where: Whereabouts, moment: Moment) -> "Settings":
    """Everything on the settings page."""
    from desktop.views.settings import Library, Settings

    course = moment.workspace.course
    return Settings(
        look=preferences.scheme.value,
        text_size=preferences.text_size,
        motion=preferences.motion,
        sounds=preferences.sounds,
        language=preferences.language,
        diary_place=tr(IN_MEMORY) if where.diary is None else str(where.diary),
        which_diary="" if where.diary is None else _which(where.diary),
        key_place=tr(KEY_PLACES[where.key]),
        place_notes=() if where.diary is None else folder_kind.notes(where.diary),
        version=VERSION,
        libraries=tuple(Library(*each) for each in _libraries()),
        is_open=course.opened is not None and course.terms.closed is None,
        is_now=moment.may_write,
    )


def _which(diary: Path) -> str:
    """Why it is this diary, where it is not the usual one."""
    if which_diary.is_usual(diary):
        return ""
    is_chosen = which_diary.path().absolute() == diary.absolute()
    return tr(CHOSEN if is_chosen else NAMED)


def _libraries() -> Iterator[tuple[str, str, str]]:
    """Name, version and licence of each; of a bundle also where every licence can be read."""
    for name, licence in LIBRARIES:
        yield name, _version(name), licence
    if (folder := shipped.licences()) is not None:
        yield tr(ALL_LICENCES), "", str(folder)


def _version(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(name)
    except PackageNotFoundError:
        return ""
