"""Opening a diary: its key, its store, the programme, and the application over them."""

from collections.abc import Callable
from pathlib import Path

from platformdirs import user_data_path

from desktop import assets, vault
from domain import key_file
from domain.application import Clock, Unbend
from domain.handbook import Handbook
from domain.obstacles import Obstacle
from domain.outcomes import FILE as OUTCOMES
from domain.outcomes import Outcomes, read_outcomes
from domain.programme import Programme
from domain.programme_file import read_programme
from domain.red_flags import FILE as RED_FLAGS
from domain.red_flags import RedFlags, read_red_flags
from domain.store import EncryptedFile, Store, encrypted_file, memory

FOLDER = "programme"
NAME = "unbend.diary"


def default_path() -> Path:
    """Where the diary of whoever is signed in lies when nothing else is said."""
    return user_data_path("unbend", appauthor=False) / NAME


def open_diary(
    path: Path, passphrase: str | None, *, new: bool, clock: Clock, zone: Callable[[], str]
) -> Unbend:
    """The diary at a path, opened with a passphrase or from this computer's keychain.

    With `new` it is begun there. Raises an Obstacle, and then every file is as it was.
    """
    store = _begun(path, passphrase) if new else _found(path, passphrase)
    return open_store(store, clock=clock, zone=zone)


def in_memory(*, clock: Clock, zone: Callable[[], str]) -> Unbend:
    """An empty diary that ends with the program."""
    return open_store(memory(), clock=clock, zone=zone)


def open_store(store: Store, *, clock: Clock, zone: Callable[[], str]) -> Unbend:
    with store.told():
        return Unbend(store, handbook(), clock=clock, zone=zone)


def handbook() -> Handbook:
    """All the data that came along; raises BrokenProgramme."""
    return Handbook(programme=programme(), red_flags=red_flags(), outcomes=outcomes())


def programme() -> Programme:
    """The programme that came along; raises BrokenProgramme."""
    names = [name for name in assets.names(FOLDER) if name.endswith(".toml")]
    return read_programme({name: assets.text(f"{FOLDER}/{name}") for name in names})


def red_flags() -> RedFlags:
    """The warning signs that came along; raises BrokenProgramme."""
    return read_red_flags(assets.text(RED_FLAGS))


def outcomes() -> Outcomes:
    """The questionnaires that came along; raises BrokenProgramme."""
    return read_outcomes(assets.text(OUTCOMES))


def _found(path: Path, passphrase: str | None) -> EncryptedFile:
    return encrypted_file(path, vault.open_key(path, passphrase=passphrase))


def _begun(path: Path, passphrase: str | None) -> EncryptedFile:
    keychain = None if passphrase else vault.find_keychain(path)
    key = vault.new_key(path, passphrase=passphrase, keychain=keychain)
    try:
        return encrypted_file(path, key, new=True)
    except Obstacle:
        # A key without a diary opens nothing, and would stand in the way of the next try.
        if not path.exists():
            key_file.beside(path).unlink(missing_ok=True)
        raise
