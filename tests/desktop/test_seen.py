"""How far a diary came is noted by whoever writes it, and an older copy is told to them."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from desktop import opening, removal, seen, vault, witness
from desktop.command_line import main
from desktop.witness import RolledBack
from domain import key_file
from domain.application import Unbend
from domain.store import encrypted_file, memory
from tests.facts import ZONE, Clock, begun, day

PASSPHRASE = " ".join(("two", "knees", "rocking"))
BEGIN = {"wish": "open_episode", "side": "left", "onset": "2026-04-20", "zone": ZONE}


class Written:
    """A diary that is written from the command line."""

    def __init__(self, folder: Path) -> None:
        self.path, self._folder = folder / "mine.diary", folder
        (folder / "passphrase").write_text(PASSPHRASE)
        self._record([BEGIN | {"at": "2026-05-04T07:00:00+02:00"}])

    def check_in(self, on: int) -> int:
        wish = {"wish": "report_pain", "leg": 4, "back": 2, "zone": ZONE}
        return self._record([wish | {"at": f"2026-05-{on:02}T19:00:00+02:00"}])

    def explain(self) -> int:
        return main(["explain", *self._named()])

    def verify(self) -> int:
        return main(["verify", *self._named()])

    @property
    def key(self) -> bytes:
        return vault.open_key(self.path, passphrase=PASSPHRASE)

    def seen(self) -> int:
        found = witness.remembered(self.path, self.key)
        return 0 if found is None else found.count

    def _named(self) -> list[str]:
        options = ["--passphrase-file", str(self._folder / "passphrase")]
        return ["--diary", str(self.path), *options]

    def _record(self, wishes: list[dict[str, str | int]]) -> int:
        file = self._folder / "wishes.jsonl"
        file.write_text("\n".join(json.dumps(wish) for wish in wishes))
        return main(["record", str(file), *self._named()])


@pytest.fixture
def diary(tmp_path: Path) -> Written:
    return Written(tmp_path)


def test_a_command_that_writes_notes_how_far_the_diary_came(diary: Written) -> None:
    first = diary.seen()

    diary.check_in(5)

    assert (first, diary.seen()) == (1, 2)


def test_a_command_that_only_reads_notes_nothing(diary: Written) -> None:
    witness.forget(diary.path)

    diary.explain()

    assert diary.seen() == 0


def test_no_command_writes_on_in_an_older_copy(
    diary: Written, capsys: pytest.CaptureFixture[str]
) -> None:
    older = diary.path.read_bytes()
    diary.check_in(5)
    diary.path.write_bytes(older)

    code = diary.check_in(6)

    assert code == 1
    assert "is older than the diary that was last open" in capsys.readouterr().err
    assert diary.path.read_bytes() == older
    assert diary.seen() == 2


def test_a_copy_from_before_a_new_key_is_told_by_every_command(
    diary: Written, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = (diary.path, key_file.beside(diary.path))
    older = [file.read_bytes() for file in files]
    new = removal.rewrite(diary.path, diary.key, passphrase=PASSPHRASE)
    removal.follow_up(diary.path, new, [tmp_path / "backups"], day(5))
    diary.check_in(5)
    for file, content in zip(files, older, strict=True):
        file.write_bytes(content)

    codes = diary.check_in(6), diary.verify()

    assert codes == (1, 1)
    said = capsys.readouterr()
    assert "has another key than the diary that was last open in its place" in said.err
    assert "has another key than the diary that was last open in its place" in said.out


def opened(diary: Written) -> Unbend:
    store = encrypted_file(diary.path, diary.key)
    return opening.open_store(store, clock=Clock(day(1)), zone=lambda: ZONE)


def test_an_older_copy_that_was_accepted_is_told_no_more(diary: Written) -> None:
    older = diary.path.read_bytes()
    diary.check_in(5)
    diary.path.write_bytes(older)
    with closing(opened(diary)) as application:
        assert isinstance(seen.look(application), RolledBack)

        seen.note(application)

        assert seen.look(application) is None


def test_of_a_diary_in_memory_nothing_is_noted(home: Path) -> None:
    with closing(begun(Clock(day(1)), memory())) as application:
        seen.note(application, 1)

        assert seen.look(application) is None
    assert not list(home.rglob("*.seen"))
