"""Where a guided session is kept beside its diary while it runs, and whether one lies there."""

from pathlib import Path

from domain.store import EncryptedFile, Store


def session_file(diary: Path) -> Path:
    return diary.with_name(f"{diary.name}.session")


def is_one_left(store: Store) -> bool:
    """Whether a session may have been interrupted: known without what reads it."""
    return isinstance(store, EncryptedFile) and session_file(store.path).exists()
