"""Where backups lie: in a folder that was chosen on this computer, or beside the diary."""

from pathlib import Path

from desktop.choices_kept import choices_kept
from domain import backup_shelf

_KEY = "backups/folder"


def chosen() -> Path | None:
    """The folder that was chosen, None where they lie beside the diary; it may be away now."""
    kept = str(choices_kept().value(_KEY, ""))
    return Path(kept) if kept else None


def choose(folder: Path | None) -> None:
    """Keep them there from now on, or with None beside the diary again; none is moved."""
    settings = choices_kept()
    if folder is None:
        settings.remove(_KEY)
    else:
        settings.setValue(_KEY, str(folder))
    settings.sync()


def at(diary: Path) -> Path:
    """Where a backup is made now: beside the diary as long as the chosen folder is away."""
    wanted = chosen()
    return wanted if wanted is not None and wanted.is_dir() else backup_shelf.folder_of(diary)


def all_of(diary: Path) -> tuple[Path, ...]:
    """Every folder in which backups of a diary are known to lie, also one that is away now."""
    beside, wanted = backup_shelf.folder_of(diary), chosen()
    return (beside,) if wanted is None or wanted == beside else (wanted, beside)
