"""What was told of copies beside a diary is not told again, until there are others."""

from pathlib import Path

from desktop import told_once

DIARY = Path("/home/anna/unbend.diary")
COPY, ANOTHER = DIARY.with_name("unbend 2.diary"), DIARY.with_name("unbend 3.diary")


def test_just_those_that_were_told_of_are_known() -> None:
    told_once.note(DIARY, [COPY, ANOTHER])

    assert told_once.is_known(DIARY, [ANOTHER, COPY])
    assert not told_once.is_known(DIARY, [COPY])
    assert not told_once.is_known(DIARY.with_name("mine.diary"), [COPY, ANOTHER])


def test_no_name_is_written_down(home: Path) -> None:
    told_once.note(DIARY, [COPY])

    (note,) = home.rglob("*.copies")
    assert "unbend 2" not in note.name
    assert note.read_bytes() == b""


def test_forgotten_they_are_told_again() -> None:
    told_once.note(DIARY, [COPY])
    told_once.note(DIARY, [COPY])

    told_once.forget(DIARY)

    assert not told_once.is_known(DIARY, [COPY])
