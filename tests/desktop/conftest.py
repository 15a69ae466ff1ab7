"""Somebody before the whole window, on a real file."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtWidgets import QApplication

from desktop import envelope, keychain
from desktop.language import speak
from desktop.look import Scheme, apply_look
from domain.wishes import Pain
from tests.driver import Diary, Person
from tests.facts import Clock, begun, day
from tests.secret_service import SecretService, secret_service

MEMORY_KIB, PASSES = envelope.MEMORY_KIB, envelope.PASSES


@pytest.fixture(autouse=True)
def light_terms(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same derivation with less memory: hardly a test is about how dear it is."""
    monkeypatch.setattr(envelope, "MEMORY_KIB", 8 * 1024)
    monkeypatch.setattr(envelope, "PASSES", 1)


@pytest.fixture
def full_terms(light_terms: None, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001  after it
    """The derivation as dear as it is for people."""
    monkeypatch.setattr(envelope, "MEMORY_KIB", MEMORY_KIB)
    monkeypatch.setattr(envelope, "PASSES", PASSES)


@pytest.fixture
def plain_start(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the whole app starts with: no keychain answers, English is spoken, the look is light."""
    monkeypatch.setattr(keychain, "_allowed", tuple)
    speak(qapp, "en")
    apply_look(qapp, Scheme.LIGHT)


@pytest.fixture
def diary(qapp: QApplication, tmp_path: Path) -> Iterator[Diary]:
    apply_look(qapp, Scheme.LIGHT)
    kept = Diary(tmp_path / "a.diary", Clock(day(1)), tmp_path / "saved.unbend")
    yield kept
    kept.close()


@pytest.fixture
def person(diary: Diary) -> Person:
    """Somebody on the second day of a diary, before the check-in."""
    application = begun(diary.clock)
    application.answer_red_flags([])
    application.report_pain(Pain(leg=6, back=3))
    diary.clock.now = day(2, 9)
    return diary.show(application)


@pytest.fixture
def desk(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    """A real keychain, and a bus that leads to it and to no other."""
    with secret_service(home) as service:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service.bus)
        yield service
    gc.collect()
