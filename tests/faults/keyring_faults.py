"""Whatever a keychain does, no diary is begun without a proven key, nor beside the one there is."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import perf_counter

from domain.events import Event
from domain.obstacles import Obstacle
from tests.facts import Clock
from tests.faults.diary import NAME, give
from tests.faults.keychains import KEPT, Failing, Forgetting, Shortening, only
from tests.faults.part import Part, not_tried
from tests.faults.start import opened_or_begun
from tests.keychains import (
    Confusing,
    Dropping,
    Hanging,
    Honest,
    Locked,
    Raw,
    Remembering,
    Truncating,
)
from tests.secret_service import SecretService, secret_service

LONGEST = 3.0
"""Seconds within which there is an answer."""

AT_THE_BEGINNING: tuple[type[Honest], ...] = (
    Dropping,
    Truncating,
    Confusing,
    Remembering,
    Raw,
    Locked,
    Hanging,
    Forgetting,
)
"""With one of these a diary may not be begun."""

LATER: tuple[tuple[type[Honest], str], ...] = (
    (Locked, "KeychainLocked"),
    (Hanging, "KeychainSlow"),
    (Failing, "KeychainFailed"),
    (Confusing, "WrongKey"),
    (Shortening, "WrongKey"),
    (Forgetting, "KeyMissing"),
)
"""What a keychain may become that keeps the key of a diary, and how that is told."""


def with_stand_ins(folder: Path) -> Part:
    """Every fault that can be played, at the beginning and later."""
    Hanging.answered.clear()
    faults = [*_at_the_beginning(folder), *_later(folder)]
    Hanging.answered.set()
    return _part("keychains that fail", faults)


def _at_the_beginning(folder: Path) -> Iterator[str]:
    for kind in (*AT_THE_BEGINNING, None):
        KEPT.clear()
        path = folder / f"begins-{kind and kind.__name__}" / NAME
        with only(*[kind] if kind else []):
            yield refused(path, kind.__name__ if kind else "none", None)


def _later(folder: Path) -> Iterator[str]:
    path = folder / "kept" / NAME
    KEPT.clear()
    with only(Honest):
        facts = lived(path)
    for kind, named in LATER:
        with only(kind):
            yield refused(path, kind.__name__, named)
    with only():
        yield refused(path, "absent", "KeychainFailed")
    with only(Honest):
        yield same(path, facts)


def with_gnome_keyring(folder: Path) -> Part:
    """The real one on a bus of its own: unlocked, locked, wrong password, wiped, gone."""
    if not is_installed():
        return not_tried("GNOME Keyring", "it is not installed")
    path = folder / "diary" / NAME
    with secret_service(folder) as service, _spoken_to(service):
        faults = [*_before_a_diary(service, folder), *_with_a_diary(service, path)]
    return _part("GNOME Keyring", faults)


def _part(name: str, faults: list[str]) -> Part:
    lost = tuple(fault for fault in faults if fault)
    figures = {"keyring_faults": len(faults), "keyring_lost": len(lost)}
    return Part(name=name, tried=len(faults), lost=len(lost), faults=lost, figures=figures)


def is_installed() -> bool:
    return bool(shutil.which("dbus-daemon") and shutil.which("gnome-keyring-daemon"))


def _before_a_diary(service: SecretService, folder: Path) -> Iterator[str]:
    yield refused(folder / "none" / NAME, "no keyring", "NoPlaceForKey")
    service.sign_in()
    service.sign_out()
    service.start_locked()
    yield refused(folder / "locked" / NAME, "a locked keyring", "KeychainLocked")
    service.sign_out()


def _with_a_diary(service: SecretService, path: Path) -> Iterator[str]:
    service.sign_in()
    facts = lived(path)
    yield same(path, facts)
    for name, signed_in, named in _ways(service):
        service.sign_out()
        signed_in()
        yield refused(path, name, named)
    service.sign_out()
    service.sign_in()
    yield same(path, facts)
    service.wipe()
    yield refused(path, "a wiped keyring", "KeyMissing")


def _ways(service: SecretService) -> tuple[tuple[str, Callable[[], None], str], ...]:
    return (
        ("a locked keyring", service.start_locked, "KeychainLocked"),
        ("another password", lambda: _sign_in_wrongly(service), "KeychainLocked"),
        ("a keyring that is gone", lambda: None, "KeychainFailed"),
    )


def _sign_in_wrongly(service: SecretService) -> None:
    service._start("--unlock", stdin=b"opens another one\n")  # noqa: SLF001


@contextmanager
def _spoken_to(service: SecretService) -> Iterator[None]:
    before = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = service.bus
    try:
        yield
    finally:
        os.environ.pop("DBUS_SESSION_BUS_ADDRESS")
        if before is not None:
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = before


def lived(path: Path) -> list[tuple[int, Event]]:
    """The facts of a diary that was begun and written to."""
    clock = Clock()
    with closing(opened_or_begun(path, clock)) as app:
        give(app, clock, 0)
        return list(app.events_after(0))


def refused(path: Path, what: str, named: str | None) -> str:
    """Start the app; nothing if it soon refuses, by that name, and every file is as it was."""
    before, began = files(path), perf_counter()
    try:
        opened_or_begun(path, Clock()).close()
    except Obstacle as obstacle:
        found = type(obstacle).__name__
    else:
        return f"{what}: a diary was opened"
    if perf_counter() - began > LONGEST:
        return f"{what}: no answer for {perf_counter() - began:.1f} s"
    if files(path) != before:
        return f"{what}: the files are no longer the same"
    return "" if named in (None, found) else f"{what}: told as {found}"


def same(path: Path, facts: list[tuple[int, Event]]) -> str:
    """Start the app; nothing if it opens the diary with these facts."""
    try:
        with closing(opened_or_begun(path, Clock())) as app:
            found = list(app.events_after(0))
    except Obstacle as obstacle:
        return f"the right key: told as {type(obstacle).__name__}"
    return "" if found == facts else "the right key: other facts"


def files(path: Path) -> dict[str, bytes]:
    """All that lies in the folder of a diary."""
    if not path.parent.exists():
        return {}
    return {file.name: file.read_bytes() for file in path.parent.iterdir()}
