"""What the settings page says about this installation."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import folder_kind
from desktop.language import tr
from desktop.preferences import Preferences
from desktop.session import Moment
from desktop.version import VERSION
from desktop.wording.keys import KEY_PLACES, Where
from desktop.wording.settings import IN_MEMORY
from projections.fhir.terms import LOINC_NOTICE

if TYPE_CHECKING:
    from desktop.keeping import Keeping
    from desktop.views.settings import Settings

LIBRARIES = (
    ("PySide6_Essentials", "Qt for Python and Qt, under the LGPL version 3"),
    ("eventsourcing", "BSD 3-Clause"),
    ("sqlcipher3", "zlib; SQLCipher under BSD 3-Clause"),
    ("pyqtgraph", "MIT"),
    ("numpy", "BSD 3-Clause"),
    ("pillow", "MIT-CMU"),
    ("keyring", "MIT"),
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

    `keeping` is what can be asked of one in a file, where somebody may ask it.
    """

    diary: Path | None = None
    key: Where = None
    keeping: "Keeping | None" = None


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
        key_place=tr(KEY_PLACES[where.key]),
        place_notes=() if where.diary is None else folder_kind.notes(where.diary),
        version=VERSION,
        libraries=tuple(Library(name, _version(name), licence) for name, licence in LIBRARIES),
        is_open=course.opened is not None and course.terms.closed is None,
        is_now=moment.may_write,
    )


def _version(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(name)
    except PackageNotFoundError:
        return ""
