"""Opening a diary: its key, its store, the programme, and the application over them."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from desktop import assets, one_writer, vault, which_diary, witness
from desktop.keychain import Keychain, Unanswered
from domain import key_file, rewriting
from domain.application import Clock, Unbend
from domain.handbook import Handbook
from domain.outcomes import FILE as OUTCOMES
from domain.outcomes import Outcomes, read_outcomes
from domain.programme import Programme
from domain.programme_file import read_programme
from domain.red_flags import FILE as RED_FLAGS
from domain.red_flags import RedFlags, read_red_flags
from domain.store import EncryptedFile, Store, encrypted_file, memory

FOLDER = "programme"
NAME = which_diary.NAME


def default_path() -> Path:
    """The diary that opens when nothing else is said."""
    return which_diary.path()


def is_new(path: Path) -> bool:
    """Whether a diary may be begun at a path without a question.

    Nothing lies there yet, not even the key of a diary that has gone missing, and it is not where
    somebody chose a diary to be.
    """
    return is_free(path) and not is_chosen(path)


def is_free(path: Path) -> bool:
    """Whether no diary lies there, and nothing of one."""
    return not (os.path.lexists(path) or os.path.lexists(key_file.beside(path)))


def is_chosen(path: Path) -> bool:
    """Whether it is where a diary opens that somebody chose."""
    return which_diary.is_chosen() and path == which_diary.path()


def open_diary(  # noqa: PLR0913 all that can be said of an opening
    path: Path,
    passphrase: str | None = None,
    *,
    code: str | None = None,
    new: bool,
    clock: Clock,
    zone: Callable[[], str],
    is_held: bool = False,
) -> Unbend:
    """The diary at a path, opened with a code, a passphrase or from this computer's keychain.

    With `new` it is begun there; `is_held` by whoever is its only writer already. Raises an
    Obstacle, and then every file is as it was.
    """
    finish(path, is_held=is_held)
    if new:
        return open_store(begun(path, passphrase), clock=clock, zone=zone)
    key = vault.open_key(path, passphrase=passphrase, code=code)
    return open_store(encrypted_file(path, key), clock=clock, zone=zone)


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


def finish(path: Path, *, is_held: bool) -> None:
    """Bring to its end what a crash broke off, unless another program is just about it."""
    if is_held:
        rewriting.finish(path)
    elif rewriting.parts(path) or rewriting.former_keys(path):
        with suppress(one_writer.DiaryOpen), one_writer.only_writer(path):
            rewriting.finish(path)


def begun(path: Path, passphrase: str | None, keychain: Keychain | None = None) -> EncryptedFile:
    """The file of a new diary, its key under a passphrase or in a keychain; raises an Obstacle."""
    if not passphrase and keychain is None:
        keychain = vault.find_keychain(path)
    key = vault.new_key(path, passphrase=passphrase, keychain=None if passphrase else keychain)
    witness.forget_place(path)
    try:
        return encrypted_file(path, key, new=True)
    except BaseException:
        _take_back(path, key, keychain)
        raise


def _take_back(path: Path, key: bytes, keychain: Keychain | None) -> None:
    """A key without a diary opens nothing, and would stand in the way of the next try."""
    known = key_file.read(path)
    if os.path.lexists(path) or known is None or not known.fits(key):
        return
    if known.in_keychain is not None and keychain is not None:
        with suppress(Unanswered):
            keychain.forget(known.key_id)
    key_file.beside(path).unlink(missing_ok=True)
