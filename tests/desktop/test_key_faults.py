"""A disk or a keychain that fails at any one step, and a power cut there: no key is ever lost."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from errno import ENOSPC
from pathlib import Path
from typing import Literal, TypeAlias

import pytest
from typing_extensions import override

from desktop import key_changes, recovery_code, vault
from desktop.keychain import Keychain
from desktop.vault import WaysIn
from domain import key_file
from domain.obstacles import Obstacle
from tests.keychains import Honest, RawError

WORDS, OTHER_WORDS = "two knees rocking", "a small forward bend"
CODE, NEW_CODE = (recovery_code.make() for _ in range(2))

How: TypeAlias = Literal["refuses", "power cut"]

STEPS = ("open", "fsync", "link", "replace", "rename", "unlink", "mkdir")


class PowerCut(BaseException):
    """Nothing that comes after it is done."""


@dataclass
class Machine:
    """Counts what is asked of the disk and of keychains, and fails once or from then on."""

    how: How = "refuses"
    fails_at: int = -1
    steps: int = 0

    def step(self) -> None:
        self.steps += 1
        if self.steps == self.fails_at:
            self._fail()
        if self.how == "power cut" and 0 < self.fails_at < self.steps:
            self._fail()

    def _fail(self) -> None:
        if self.how == "power cut":
            raise PowerCut
        raise OSError(ENOSPC, "No space left on device")

    @contextmanager
    def running(self, how: How, fails_at: int) -> Iterator[None]:
        self.how, self.fails_at, self.steps = how, fails_at, 0
        try:
            yield
        finally:
            self.how, self.fails_at = "refuses", -1

    def around(self, name: str) -> Callable[..., object]:
        real = getattr(os, name)

        def asked(*args: object, **options: object) -> object:
            self.step()
            return real(*args, **options)

        return asked


class OnMachine(Honest):
    """A keychain whose every call is a step as well."""

    def __init__(self, machine: Machine) -> None:
        super().__init__()
        self._machine = machine

    @override
    def get_password(self, service: str, username: str) -> str | None:
        self._step()
        return super().get_password(service, username)

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self._step()
        super().set_password(service, username, password)

    @override
    def delete_password(self, service: str, username: str) -> None:
        self._step()
        super().delete_password(service, username)

    def _step(self) -> None:
        try:
            self._machine.step()
        except (PowerCut, OSError):
            raise RawError from None


class Elsewhere(OnMachine):
    """Another keychain of the same machine."""


@dataclass
class Desk:
    """A diary's key file and two keychains, as they are before something is tried."""

    diary: Path
    machine: Machine
    key: bytes = b""
    _files: dict[str, bytes] = field(default_factory=dict)
    _kept: list[dict[tuple[str, str], str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.backends = OnMachine(self.machine), Elsewhere(self.machine)
        self.keychain, self.other = map(Keychain, self.backends)

    def files(self) -> dict[str, bytes]:
        """Without what a power cut may leave of a file that never counted."""
        found = self.diary.parent.glob("*")
        return {path.name: path.read_bytes() for path in found if path.suffix != ".new"}

    def kept(self) -> list[dict[tuple[str, str], str]]:
        return [dict(backend.kept) for backend in self.backends]

    def stands(self) -> None:
        """What comes next begins from here each time."""
        self._files, self._kept = self.files(), self.kept()

    def again(self) -> None:
        for path in self.diary.parent.glob("*"):
            path.unlink()
        for name, data in self._files.items():
            (self.diary.parent / name).write_bytes(data)
        for backend, kept in zip(self.backends, self._kept, strict=True):
            backend.kept = dict(kept)

    def is_as_before(self) -> bool:
        return self.files() == self._files and self.kept() == self._kept

    def ways(self) -> WaysIn:
        ways = vault.ways_in(self.diary)
        assert ways is not None
        return ways

    def opens(self, **words: object) -> bool:
        try:
            return vault.open_key(self.diary, **words) == self.key  # type: ignore[arg-type]
        except Obstacle:
            return False

    def is_consistent(self) -> bool:
        """Whether all places hold one and the same key."""
        found = {
            vault.open_key(self.diary, passphrase=WORDS),
            vault.open_key(self.diary, keychain=self.keychain),
            vault.open_key(self.diary, code=CODE),
        }
        return len(found) == 1

    def is_open_every_day(self) -> bool:
        by_words = (self.opens(passphrase=words) for words in (WORDS, OTHER_WORDS))
        return (
            self.opens(keychain=self.keychain) or self.opens(keychain=self.other) or any(by_words)
        )


Act: TypeAlias = Callable[[Desk], object]


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine()
    for name in STEPS:
        monkeypatch.setattr(os, name, made.around(name))
    return made


@pytest.fixture
def desk(home: Path, machine: Machine) -> Desk:
    """A key in a keychain, under a passphrase and under a tested code, and no diary yet."""
    folder = home / "Unbend"
    folder.mkdir()
    made = Desk(folder / "mine.diary", machine)
    made.key = vault.new_key(made.diary, keychain=made.keychain, passphrase=WORDS, code=CODE)
    key_changes.confirm_code(made.diary, CODE)
    made.stands()
    return made


def tried(desk: Desk, act: Act, how: How) -> Iterator[bool]:
    """Whether an act was done, tried once for each of its steps, with that one failing."""
    fails_at, has_failed = 0, True
    while has_failed:
        fails_at += 1
        desk.again()
        try:
            with desk.machine.running(how, fails_at):
                act(desk)
                done = True
        except (PowerCut, Obstacle):
            done = False
        has_failed = desk.machine.steps >= fails_at
        yield done


ACTS: dict[str, Act] = {
    "a code added": lambda desk: key_changes.add_code(desk.diary, desk.key, NEW_CODE),
    "a passphrase changed": lambda desk: key_changes.set_passphrase(
        desk.diary, desk.key, OTHER_WORDS
    ),
    "a passphrase removed": lambda desk: key_changes.remove_passphrase(
        desk.diary, desk.key, keychain=desk.keychain
    ),
    "a keychain changed": lambda desk: key_changes.move_to_keychain(
        desk.diary, desk.key, desk.other, former=desk.keychain
    ),
    "a keychain forgotten": lambda desk: key_changes.forget_keychain(
        desk.diary, desk.key, keychain=desk.keychain
    ),
}

acts = pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)


@acts
def test_what_the_disk_or_a_keychain_refuses_leaves_everything_as_it_was(
    act: Act, desk: Desk
) -> None:
    outcomes = [
        done or (desk.is_as_before() and desk.opens(code=CODE))
        for done in tried(desk, act, "refuses")
    ]

    assert len(outcomes) > 4
    assert all(outcomes)


@acts
def test_what_is_done_in_spite_of_it_opens(act: Act, desk: Desk) -> None:
    opened = [
        desk.is_open_every_day() and desk.opens(code=CODE) for _ in tried(desk, act, "refuses")
    ]

    assert all(opened)


@acts
def test_a_power_cut_at_any_step_leaves_what_opens_every_day_and_the_code(
    act: Act, desk: Desk
) -> None:
    opened = [
        desk.is_open_every_day() and desk.opens(code=CODE) for _ in tried(desk, act, "power cut")
    ]

    assert len(opened) > 4
    assert all(opened)


@acts
def test_a_power_cut_leaves_the_former_key_file_or_the_new_one_and_nothing_between(
    act: Act, desk: Desk
) -> None:
    before = desk.ways()
    act(desk)
    after = desk.ways()

    left = {desk.ways() for _ in tried(desk, act, "power cut")}

    assert left <= {before, after}
    assert len(desk.files()) == 1


def test_a_power_cut_while_a_code_is_confirmed_leaves_one_that_was_tested(desk: Desk) -> None:
    key_changes.add_code(desk.diary, desk.key, NEW_CODE)
    desk.stands()

    def confirm(_: Desk) -> None:
        key_changes.confirm_code(desk.diary, NEW_CODE)

    opened = [
        (desk.ways().code, desk.opens(code=NEW_CODE)) for _ in tried(desk, confirm, "power cut")
    ]

    assert set(opened) == {("tested", True)}


@pytest.mark.parametrize("how", ["refuses", "power cut"])
def test_a_key_is_begun_whole_or_not_at_all(how: How, desk: Desk) -> None:
    key_file.beside(desk.diary).unlink()
    desk.backends[0].kept.clear()
    desk.stands()

    def begin(_: Desk) -> None:
        vault.new_key(desk.diary, keychain=desk.keychain, passphrase=WORDS, code=CODE)

    whole = [not desk.files() or desk.is_consistent() for _ in tried(desk, begin, how)]

    assert len(whole) > 4
    assert all(whole)


def test_what_a_power_cut_left_is_in_nobody_s_way(desk: Desk) -> None:
    left = key_file.beside(desk.diary).with_name("mine.diary.key.json.new")
    left.write_bytes(b'{"format": 2, "key')

    key_changes.set_passphrase(desk.diary, desk.key, OTHER_WORDS)

    assert desk.opens(passphrase=OTHER_WORDS)
    assert not left.exists()
