"""A diary written anew under another key: wherever it is broken off, one of the two opens whole."""

import os
import select
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any
from uuid import UUID

import pytest
from eventsourcing.persistence import OperationalError
from sqlcipher3 import dbapi2

from domain import diary_copy, key_file, private_file, rewriting, rows, sqlcipher
from domain.application import Unbend
from domain.key_file import InKeychain, KeyFile
from domain.obstacles import (
    CannotWrite,
    DamagedDiary,
    DiaryInUse,
    DiskFull,
    FolderReadOnly,
    Obstacle,
    WrongKey,
)
from domain.removed_words import NewerBehind, NothingToRemove
from domain.sound_copy import NoRoom
from domain.store import encrypted_file
from domain.wishes import Pain
from tests.domain.histories import later, put
from tests.facts import Clock, application, begun

ROOT = Path(__file__).parents[2]
OLD, NEW = bytes(range(32)), bytes(range(32, 64))
OLD_ID, NEW_ID = "0" * 32, "1" * 32
SECRET, OTHER = "what-nobody-is-to-read", "what-may-be-read"


def known_as(key_id: str, key: bytes) -> KeyFile:
    places = (InKeychain(keychain="a test"),)
    return KeyFile(key_id=key_id, check=key_file.check_of(key_id, key), places=places)


NEW_FILE = known_as(NEW_ID, NEW)


@dataclass
class Diary:
    path: Path
    entry: UUID

    def notes(self, key: bytes) -> list[str]:
        with closing(application(Clock(), encrypted_file(self.path, key))) as app:
            facts = [fact for _, fact in app.events_after(0)]
        return [note for fact in facts if (note := getattr(fact, "note", ""))]

    def write(self, entry: UUID | None = None) -> None:
        rewriting.write(self.path, OLD, NEW_FILE, NEW, entry or self.entry)

    def rewrite(self) -> None:
        self.write()
        rewriting.put_in_place(self.path, NEW_ID)

    def opens(self, key: bytes) -> bool:
        try:
            diary_copy.check(self.path, key)
        except WrongKey:
            return False
        return True

    @property
    def names(self) -> set[str]:
        return {path.name for path in self.path.parent.iterdir()}

    def files(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.path.parent.iterdir()}


WHOLE = {"unbend.diary", "unbend.diary.key.json"}
FORMER = f"unbend.diary.former-{OLD_ID}"
PART = f"unbend.diary.rewritten-{NEW_ID}"


@pytest.fixture
def diary(home: Path) -> Diary:
    path = home / "Unbend" / "unbend.diary"
    clock = Clock()
    private_file.make_folder(path.parent)
    with key_file.put(path, known_as(OLD_ID, OLD), over=False):
        pass
    with closing(begun(clock, encrypted_file(path, OLD, new=True))) as app:
        (fact, *_) = app.report_pain(Pain(leg=4, note=SECRET))
        clock.pass_by(days=1)
        app.report_pain(Pain(leg=3, note=OTHER))
    return Diary(path, fact.id)


def opened(diary: Diary, key: bytes = OLD) -> Unbend:
    return application(Clock(), encrypted_file(diary.path, key))


# ------------------------------------------------------------------------------- when all is well


def test_the_diary_opens_under_the_new_key_alone_and_without_the_words(diary: Diary) -> None:
    diary.rewrite()

    assert diary.notes(NEW) == [OTHER]
    assert not diary.opens(OLD)
    assert diary.names == WHOLE | {FORMER}
    assert rewriting.former_keys(diary.path) == (OLD_ID,)


def test_without_an_entry_everything_stays_but_the_key(diary: Diary) -> None:
    with closing(opened(diary)) as app:
        before = [row[1:] for row in app.stored_after(0)]

    rewriting.write(diary.path, OLD, NEW_FILE, NEW)
    rewriting.put_in_place(diary.path, NEW_ID)

    with closing(opened(diary, NEW)) as app:
        assert [row[1:] for row in app.stored_after(0)] == before
    assert not diary.opens(OLD)


def test_one_can_go_on_writing(diary: Diary) -> None:
    diary.rewrite()

    with closing(opened(diary, NEW)) as app:
        app.clock.pass_by(days=3)  # type: ignore[attr-defined]
        app.report_pain(Pain(leg=1, note="after"))

    assert diary.notes(NEW) == [OTHER, "after"]
    diary_copy.check(diary.path, NEW)


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_it_is_for_its_owner_alone(diary: Diary) -> None:
    before = os.umask(0)
    try:
        diary.rewrite()
    finally:
        os.umask(before)

    modes = {path.stat().st_mode & 0o777 for path in diary.path.parent.iterdir()}
    assert modes == {0o600}


def test_the_former_key_is_remembered_until_nothing_lies_under_it(diary: Diary) -> None:
    diary.rewrite()
    rewriting.finish(diary.path)
    kept = rewriting.former_keys(diary.path)

    rewriting.forget_former(diary.path, OLD_ID)

    assert kept == (OLD_ID,)
    assert diary.names == WHOLE


def test_a_log_that_a_crash_left_comes_along(diary: Diary) -> None:
    app = opened(diary)
    app.clock.pass_by(days=2)  # type: ignore[attr-defined]
    app.report_pain(Pain(leg=2, note="in the log"))
    left = diary.files()
    app.close()
    for name, content in left.items():
        (diary.path.parent / name).write_bytes(content)
    (diary.path.parent / "unbend.diary-shm").unlink()

    diary.rewrite()

    assert diary.notes(NEW) == [OTHER, "in the log"]


# ------------------------------------------------------------------------------ what is refused


def is_as_it_was(diary: Diary, before: dict[str, bytes]) -> bool:
    return diary.files() == before and diary.opens(OLD)


def test_a_diary_that_is_open_is_not_rewritten(diary: Diary) -> None:
    with closing(opened(diary)) as app:
        app.current_episode()
        with pytest.raises(DiaryInUse):
            diary.write()

    assert diary.names == WHOLE
    assert diary.notes(OLD) == [SECRET, OTHER]


def test_another_key_rewrites_nothing(diary: Diary) -> None:
    before = diary.files()

    with pytest.raises(WrongKey):
        rewriting.write(diary.path, bytes(32), NEW_FILE, NEW, diary.entry)

    assert is_as_it_was(diary, before)


def test_a_damaged_diary_is_left_for_whoever_can_save_it(diary: Diary) -> None:
    with diary.path.open("r+b") as file:
        file.seek(4096 + 100)
        byte = file.read(1)[0]
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte ^ 1]))
    before = diary.files()

    with pytest.raises(DamagedDiary):
        diary.write()

    assert diary.files() == before


def test_what_a_newer_unbend_wrote_behind_the_words_is_kept(diary: Diary) -> None:
    with closing(opened(diary)) as app:
        rows = [row[1:] for row in app.stored_after(0)]
        put(app, later("feather-counted", rows))
    before = diary.files()

    with pytest.raises(NewerBehind):
        diary.write()

    assert is_as_it_was(diary, before)


def test_a_diary_with_newer_entries_gets_another_key_all_the_same(diary: Diary) -> None:
    with closing(opened(diary)) as app:
        rows = [row[1:] for row in app.stored_after(0)]
        newer = later("feather-counted", rows)
        put(app, newer)

    rewriting.write(diary.path, OLD, NEW_FILE, NEW)
    rewriting.put_in_place(diary.path, NEW_ID)

    with closing(opened(diary, NEW)) as app:
        assert [row[1:] for row in app.stored_after(0)] == [*rows, newer]


def test_no_words_no_rewriting(diary: Diary) -> None:
    before = diary.files()

    with pytest.raises(NothingToRemove):
        diary.write(UUID(int=7))

    assert is_as_it_was(diary, before)


def test_a_full_disk_is_known_beforehand(diary: Diary, monkeypatch: pytest.MonkeyPatch) -> None:
    before = diary.files()
    monkeypatch.setattr(rewriting, "SPARE", 1 << 60)

    with pytest.raises(NoRoom) as refused:
        diary.write()

    assert "unbend.diary." in refused.value.sentence
    assert PART not in refused.value.sentence
    assert is_as_it_was(diary, before)


def test_a_disk_that_fills_up_meanwhile_is_told_as_such(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = diary.files()

    def full(*_: object) -> None:
        raise DiskFull(diary.path.with_name(PART))

    monkeypatch.setattr(rows, "fill", full)

    with pytest.raises(NoRoom) as refused:
        diary.write()

    assert PART not in refused.value.sentence
    assert is_as_it_was(diary, before)


def test_a_key_file_that_reads_back_as_another_is_thrown_away(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = diary.files()

    with monkeypatch.context() as patch:
        patch.setattr(key_file, "decoded", lambda *_: known_as(OLD_ID, OLD))
        with pytest.raises(CannotWrite):
            diary.write()

    assert is_as_it_was(diary, before)


def test_what_does_not_read_back_is_thrown_away(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = diary.files()
    honest = rewriting._fill  # noqa: SLF001

    def forgetful(part: Path, key: bytes, rows: Any) -> None:
        honest(part, key, rows[:-1])

    monkeypatch.setattr(rewriting, "_fill", forgetful)

    with pytest.raises(rewriting.NotRewritten):
        diary.write()

    assert is_as_it_was(diary, before)


# --------------------------------------------------------------------- broken off, step by step


STEPS = ("replace", "unlink", "hardlink_to")


@contextmanager
def each_step(before: Callable[[str], None]) -> Iterator[None]:
    """Call `before` ahead of each step on the disk that another program could see."""
    with pytest.MonkeyPatch.context() as patch:
        for owner, name in (
            *((Path, name) for name in STEPS),
            (os, "fsync"),
            (private_file, "write_new"),
            (sqlcipher, "connect"),
            (sqlcipher.KeyedRecorder, "lay"),
        ):
            patch.setattr(owner, name, stepping(name, getattr(owner, name), before))
        yield


def stepping(name: str, real: Callable[..., Any], before: Callable[[str], None]) -> Any:
    def step(*values: Any, **named: Any) -> Any:
        before(name)
        return real(*values, **named)

    return step


def left_by_crashes(diary: Diary) -> list[dict[str, bytes]]:
    """What lies in the folder ahead of each step of a whole rewriting."""
    left: list[dict[str, bytes]] = []
    with each_step(lambda _: left.append(diary.files())):
        diary.rewrite()
    return [*left, diary.files()]


def put_back(diary: Diary, files: dict[str, bytes]) -> None:
    for path in diary.path.parent.iterdir():
        path.unlink()
    for name, content in files.items():
        (diary.path.parent / name).write_bytes(content)


def test_after_a_crash_at_any_step_the_diary_opens_as_it_was_or_as_it_is_to_be(
    diary: Diary,
) -> None:
    found = []

    for left in left_by_crashes(diary):
        put_back(diary, left)
        rewriting.finish(diary.path)
        is_new = diary.opens(NEW)
        assert diary.opens(OLD) is not is_new
        assert diary.notes(NEW if is_new else OLD) == ([OTHER] if is_new else [SECRET, OTHER])
        assert diary.names == (WHOLE | {FORMER} if is_new else WHOLE)
        found.append(is_new)

    assert len(found) > 20
    assert found == sorted(found), "once the new one counts, it counts for good"
    assert 1 < found.count(True) < len(found) - 10


def test_a_crash_while_a_crash_is_mended_loses_nothing_either(diary: Diary) -> None:
    for left in left_by_crashes(diary):
        put_back(diary, left)
        again: list[dict[str, bytes]] = []
        with each_step(lambda _, seen=again: seen.append(diary.files())):
            rewriting.finish(diary.path)
        is_new = diary.opens(NEW)
        for once_more in again:
            put_back(diary, once_more)
            rewriting.finish(diary.path)
            assert diary.opens(NEW) is is_new
            assert diary.opens(OLD) is not is_new
            assert diary.names == (WHOLE | {FORMER} if is_new else WHOLE)


def test_the_names_of_a_folder_that_come_late_or_not_at_all_lose_nothing(diary: Diary) -> None:
    """A power cut may keep the name of a part and lose that of its key file, or the other way."""
    diary.write()
    written = diary.files()
    key_of_part = f"{PART}.key.json"

    for missing in (key_of_part, PART):
        put_back(diary, {name: data for name, data in written.items() if name != missing})
        rewriting.finish(diary.path)
        assert diary.notes(OLD) == [SECRET, OTHER]
        assert diary.names == WHOLE


def test_a_part_whose_key_file_somebody_removed_does_not_come_over_the_diary(diary: Diary) -> None:
    diary.write()
    key_file.beside(diary.path.with_name(PART)).unlink()

    rewriting.finish(diary.path)

    assert diary.notes(OLD) == [SECRET, OTHER]


def failing_at(number: int) -> Callable[[str], None]:
    left = [number]

    def step(name: str) -> None:
        left[0] -= 1
        if left[0] == 0 and name == "connect":
            raise dbapi2.OperationalError("disk I/O error")
        if left[0] == 0 and name == "lay":
            raise OperationalError("disk I/O error")
        if left[0] == 0:
            raise OSError(5, "Input/output error")

    return step


def rewritten_with(diary: Diary, before: Callable[[str], None]) -> None:
    with each_step(before):
        diary.rewrite()


def what_stops(what: Callable[[], None]) -> Obstacle | None:
    try:
        what()
    except Obstacle as problem:
        return problem
    return None


def test_a_disk_that_refuses_any_step_leaves_one_of_the_two(diary: Diary) -> None:
    start, steps = diary.files(), len(left_by_crashes(diary))
    told = 0
    for number in range(1, steps):
        put_back(diary, start)
        problem = what_stops(lambda number=number: rewritten_with(diary, failing_at(number)))
        if problem is not None:
            told += 1
            assert NEW_ID not in problem.sentence
            if not rewriting.is_in_place(diary.path, NEW_ID):
                rewriting.throw_away(diary.path, NEW_ID)
        rewriting.finish(diary.path)
        is_new = diary.opens(NEW)
        assert diary.opens(OLD) is not is_new
        assert diary.names == (WHOLE | {FORMER} if is_new else WHOLE)

    assert told > steps // 2


def test_what_cannot_be_mended_is_told(diary: Diary) -> None:
    diary.write()
    key_file.beside(diary.path.with_name(PART)).replace(key_file.beside(diary.path))

    with each_step(failing_at(1)), pytest.raises(CannotWrite):
        rewriting.finish(diary.path)

    rewriting.finish(diary.path)
    assert diary.notes(NEW) == [OTHER]


def test_a_log_of_the_former_one_is_not_put_into_the_new_one(diary: Diary) -> None:
    app = opened(diary)
    app.clock.pass_by(days=2)  # type: ignore[attr-defined]
    app.report_pain(Pain(leg=2))
    log = (diary.path.parent / "unbend.diary-wal").read_bytes()
    app.close()
    diary.write()
    key_file.beside(diary.path.with_name(PART)).replace(key_file.beside(diary.path))
    (diary.path.parent / "unbend.diary-wal").write_bytes(log)

    rewriting.finish(diary.path)

    assert diary.notes(NEW) == [OTHER]


REWRITES = """
import sys
from pathlib import Path
from uuid import UUID

from tests.domain.test_rewriting import Diary

diary = Diary(Path(sys.argv[1]), UUID(sys.argv[2]))
print("begins", flush=True)
diary.rewrite()
print("done", flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")
@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.7, 0.85, 0.95])
def test_a_program_that_is_killed_leaves_one_of_the_two(diary: Diary, share: float) -> None:
    took = seconds_of_a_rewriting(diary)
    process = subprocess.Popen(
        [sys.executable, "-c", REWRITES, str(diary.path), str(diary.entry)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"begins\n"
        select.select([process.stdout], [], [], took * share)
        process.kill()

    rewriting.finish(diary.path)
    is_new = diary.opens(NEW)
    assert diary.opens(OLD) is not is_new
    assert diary.notes(NEW if is_new else OLD) == ([OTHER] if is_new else [SECRET, OTHER])


def seconds_of_a_rewriting(diary: Diary) -> float:
    start, began = diary.files(), monotonic()
    diary.rewrite()
    took = monotonic() - began
    put_back(diary, start)
    return took


# ------------------------------------------------------------------------------ nothing to finish


def test_where_nothing_was_broken_off_nothing_is_done(diary: Diary, home: Path) -> None:
    before = diary.files()

    rewriting.finish(diary.path)
    rewriting.finish(home / "nowhere" / "unbend.diary")

    assert diary.files() == before


def test_files_that_only_look_alike_are_left_alone(diary: Diary) -> None:
    strange = {
        f"other.diary.rewritten-{NEW_ID}",
        "unbend.diary.rewritten-1234",
        f"unbend.diary.rewritten-{NEW_ID}.txt",
        f"unbend.diary.rewritten-{NEW_ID} (copy)",
    }
    for name in strange:
        (diary.path.parent / name).write_text("mine")

    rewriting.finish(diary.path)

    assert diary.names == WHOLE | strange


def test_without_a_key_file_nothing_is_thrown_away(diary: Diary) -> None:
    diary.write()
    key_file.beside(diary.path).unlink()
    before = diary.files()

    rewriting.finish(diary.path)

    assert diary.files() == before


def test_every_file_that_it_leaves_is_known(diary: Diary) -> None:
    for left in left_by_crashes(diary):
        put_back(diary, left)
        ours = {path.name for path in rewriting.files_of(diary.path)}
        others = diary.names - ours
        assert others <= WHOLE | {f"unbend.diary{end}" for end in ("-wal", "-shm")}


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_told(diary: Diary) -> None:
    diary.path.parent.chmod(0o500)
    try:
        with pytest.raises(FolderReadOnly):
            diary.write()
    finally:
        diary.path.parent.chmod(0o700)
