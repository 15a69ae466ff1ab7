"""Each part of the fault suite for a moment; `run.py task faults` takes its time over them."""

import json
import os
import shutil
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from domain.backups import Backups
from domain.obstacles import DamagedDiary
from domain.sqlcipher import connect
from tests.facts import Clock
from tests.faults import (
    __main__,
    backup_cuts,
    clocks,
    flips,
    frozen_window,
    full_disk,
    keyring_faults,
    kill,
    power_cut,
    watched,
    writers,
)
from tests.faults.backup_maker import FIRST
from tests.faults.diary import KEY, NAME, begin, give, judged, opened
from tests.faults.keychains import KEPT, only
from tests.faults.kill import spend
from tests.faults.part import Part, not_tried
from tests.faults.power_cut import Disk
from tests.faults.watched import Acknowledged, Cut, Linked, Renamed, Synced, Wrote
from tests.keychains import Honest
from tests.secret_service import leaves_sockets_open, needs_secret_service

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals and limits of POSIX")

needs_strace = pytest.mark.skipif(watched.PROGRAM is None, reason="strace is not installed")


def lived(path: Path, *wishes: int) -> Path:
    begin(path)
    clock = Clock()
    with closing(opened(path, clock)) as app:
        for number in wishes:
            give(app, clock, number)
    return path


# ----------------------------------------------------------------------------- nothing is lost


def test_what_was_acknowledged_before_a_kill_is_there_after_it(home: Path) -> None:
    found = kill.rounds(8, home)

    assert found.is_fine, found.faults
    assert found.figures == {"kill9_rounds": 8, "kill9_lost": 0}
    assert not found.told.startswith("0 acknowledged")


@needs_strace
def test_what_was_acknowledged_before_a_power_cut_is_there_after_it(home: Path) -> None:
    found = power_cut.cuts(60, home, "FULL", wishes=60)

    assert found.is_fine, found.faults
    assert found.figures == {"powercut_images": 60, "powercut_lost": 0}


@needs_strace
def test_a_power_cut_takes_what_a_careless_store_acknowledged(home: Path) -> None:
    found = power_cut.cuts(60, home, "NORMAL", wishes=60)

    assert found.is_fine, found.faults
    assert found.figures["powercut_normal_lost"] > 10


def test_a_full_disk_takes_nothing_and_lets_go_on_when_there_is_room(home: Path) -> None:
    found = full_disk.under_limits(8, home)

    assert found.is_fine, found.faults
    assert found.figures == {"diskfull_tried": 8, "diskfull_lost": 0}


def test_a_small_disk_is_a_full_one_soon(home: Path) -> None:
    found = full_disk.on_small_disks(1, home)

    assert found.is_fine, found.faults
    if not found.tried:
        pytest.skip(found.told)


def test_a_flipped_bit_of_the_diary_is_noticed(home: Path) -> None:
    found = flips.in_the_diary(80, home)

    assert found.is_fine
    assert (found.tried, found.told) == (80, "each was noticed")


def test_a_flipped_bit_of_the_key_file_opens_no_other_diary(home: Path) -> None:
    found = flips.in_the_key_file(60, home)

    assert found.is_fine
    assert found.tried == 60


def test_a_flipped_bit_in_the_log_of_a_crash_ends_the_diary_there() -> None:
    found = flips.in_the_log(5)

    assert found.told.startswith("5 of them shorten the diary")


def test_four_programs_write_one_diary(home: Path) -> None:
    found = writers.together(6, home)

    assert found.is_fine, found.faults
    assert found.tried == 24


def test_a_clock_that_jumps_moves_no_entry(home: Path) -> None:
    found = clocks.jumps(home)

    assert found.is_fine, found.faults
    assert found.tried == len(clocks.JUMPS)


def test_no_diary_is_begun_with_a_keychain_that_fails(home: Path) -> None:
    found = keyring_faults.with_stand_ins(home)

    assert found.is_fine, found.faults
    assert found.tried == 17


@needs_strace
def test_whatever_a_power_cut_leaves_of_backups_those_with_a_name_read(home: Path) -> None:
    found = backup_cuts.cuts(40, home, made=3)

    assert found.is_fine, found.faults
    assert found.figures == {"backup_tried": 40, "backup_lost": 0}
    assert not found.told.startswith("0 ")


@needs_strace
def test_a_power_cut_spoils_backups_of_a_careless_store(home: Path) -> None:
    found = backup_cuts.cuts(40, home, "OFF", made=3)

    assert found.is_fine, found.faults
    assert found.told != "0 unsound: it bites"


def test_a_program_killed_while_it_backs_up_leaves_no_backup_that_does_not_read(
    home: Path,
) -> None:
    found = backup_cuts.kills(12, home)

    assert found.is_fine, found.faults
    assert found.tried == 12


def test_a_window_answers_while_a_keychain_fails_or_says_nothing(home: Path) -> None:
    pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)
    found = frozen_window.answers(home, hangs=1)

    assert found.is_fine, found.faults
    assert found.figures == {"window_starts": 11, "window_frozen": 0}


@needs_secret_service
@leaves_sockets_open
def test_no_diary_is_begun_with_a_real_keyring_that_fails(home: Path) -> None:
    found = keyring_faults.with_gnome_keyring(home)

    assert found.is_fine, found.faults
    assert found.tried == 8


# ----------------------------------------------------------------------------- a loss is seen


def test_a_wish_that_is_not_there_is_a_loss(home: Path) -> None:
    diary = lived(home / "u" / NAME, 0, 1, 2)

    assert judged(diary, 3).is_fine
    assert judged(diary, 4).lost == 1
    assert judged(diary, 2).unacknowledged == 1
    assert not judged(diary, 1).is_fine


def test_a_wish_left_out_is_a_fault(home: Path) -> None:
    diary = lived(home / "u" / NAME, 0, 2)

    assert judged(diary, 2).fault


def test_a_fact_that_was_cut_out_is_a_fault(home: Path) -> None:
    diary = lived(home / "u" / NAME, 0, 1, 2)
    with closing(connect(diary, KEY)) as connection:
        connection.execute("DELETE FROM stored_events WHERE rowid=3")

    assert "Unsound" in judged(diary, 3).fault


def test_a_diary_that_cannot_be_opened_has_lost_all(home: Path) -> None:
    diary = lived(home / "u" / NAME, 0, 1, 2)
    os.truncate(diary, 5000)

    assert judged(diary, 3).lost == 3
    assert DamagedDiary.__name__ in judged(diary, 3).fault


def test_a_diary_opened_with_a_faulty_keychain_is_a_fault(home: Path) -> None:
    diary = home / "u" / NAME
    KEPT.clear()
    with only(Honest):
        keyring_faults.lived(diary)

        assert keyring_faults.refused(diary, "here", None) == "here: a diary was opened"
        assert keyring_faults.same(diary, []) == "the right key: other facts"
    with only():
        assert "KeychainFailed" in keyring_faults.same(diary, [])
        assert "KeychainFailed" in keyring_faults.refused(diary, "here", "KeyMissing")


def test_a_backup_that_does_not_read_or_is_not_there_is_a_loss(home: Path) -> None:
    diary = lived(home / "u" / NAME, 0, 1)
    backups = Backups(diary, home / "shelf")
    made = backups.make(KEY, FIRST)

    assert backup_cuts.looked_at(diary, backups.folder, 1) == ("", 1)
    assert backup_cuts.looked_at(diary, backups.folder, 2)[0] == "2 backups acknowledged, 1 there"
    os.truncate(made.path, 5000)
    assert made.path.name in backup_cuts.looked_at(diary, backups.folder, 1)[0]


@pytest.mark.usefixtures("qapp")
def test_a_window_that_stands_still_is_seen() -> None:
    assert frozen_window.longest_silence(lambda: spend(0.3), 0.5) >= 0.3
    assert any(frozen_window.longest_silence(lambda: None, 0.2) < 0.2 for _ in range(5))


# ------------------------------------------------------------------------- what a disk may hold


def left(*acts: watched.Act) -> list[dict[str, bytes]]:
    """Every folder that a power cut may leave behind after some acts, as far as chance goes."""
    chance = Random(1)
    disk = Disk()
    for act in acts:
        disk.take(act)
    return [dict(disk.left(chance)) for _ in range(200)]


OLD, NEW = b"o" * 1024, b"n" * 1024
KEPT_OLD = (Wrote("f", OLD, 0), Synced("f"), Synced(""))


def test_what_was_synced_is_there() -> None:
    assert all(files == {"f": OLD} for files in left(*KEPT_OLD))


def test_of_what_was_not_synced_any_sector_may_be_there() -> None:
    found = {files["f"] for files in left(*KEPT_OLD, Wrote("f", NEW, 0))}

    assert found == {OLD, NEW, NEW[:512] + OLD[:512], OLD[:512] + NEW[:512]}


def test_a_sector_written_twice_may_be_as_it_was_in_between() -> None:
    twice = (Wrote("f", b"1" * 512, 0), Wrote("f", b"2" * 512, 0))

    assert {files["f"][:512] for files in left(*KEPT_OLD, *twice)} == {
        OLD[:512],
        b"1" * 512,
        b"2" * 512,
    }


def test_a_name_that_was_not_synced_may_be_gone() -> None:
    found = left(Wrote("f", OLD, None), Synced("f"))

    assert {} in found
    assert {"f": OLD} in found


def test_a_file_that_was_deleted_may_be_back() -> None:
    found = left(*KEPT_OLD, Renamed("f", None))

    assert found.count({}) + found.count({"f": OLD}) == len(found)
    assert {} in found
    assert {"f": OLD} in found


def test_a_file_that_was_renamed_has_one_of_its_names() -> None:
    found = left(*KEPT_OLD, Renamed("f", "g"))

    assert {tuple(files) for files in found} == {("f",), ("g",)}


def test_a_second_name_of_a_file_is_there_once_the_folder_was_synced() -> None:
    linked = (*KEPT_OLD, Linked("f", "g"))

    assert {tuple(sorted(files)) for files in left(*linked)} == {("f",), ("f", "g")}
    assert all(files == {"f": OLD, "g": OLD} for files in left(*linked, Synced("")))


def test_a_file_that_was_cut_may_have_its_former_length() -> None:
    assert {files["f"] for files in left(*KEPT_OLD, Cut("f", 512))} == {OLD, OLD[:512]}


def test_an_acknowledgement_counts_from_when_it_was_given() -> None:
    acts = [Acknowledged(), Wrote("f", OLD, 0), Synced("f"), Synced(""), Acknowledged()]

    told = [(each.acknowledged, bool(each.files)) for each in power_cut.images(acts, 99, Random(1))]

    assert (1, False) not in told
    assert {(0, False), (0, True), (1, True)} == set(told)


@needs_strace
def test_what_is_asked_of_the_disk_is_seen_in_its_order(home: Path) -> None:
    acts = power_cut.watched(home / "u", 1, "FULL")

    *_, last = [place for place, act in enumerate(acts) if isinstance(act, Acknowledged)]
    assert acts[last - 1] == Synced(f"{NAME}-wal")
    assert acts.count(Acknowledged()) == 2
    assert Renamed(f"{NAME}-wal", None) in acts[last:]
    assert shutil.which("strace") == watched.PROGRAM


# ------------------------------------------------------------------------------ the whole suite


def test_the_suite_tells_every_figure_and_ends_by_what_was_lost(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fine = Part(name="kills", tried=3, figures={"kill9_rounds": 3, "kill9_lost": 0})
    bad = Part(name="cuts", tried=2, lost=1, figures={"powercut_lost": 1, "powercut_images": 2})
    monkeypatch.setattr(__main__, "works", lambda *_: iter([lambda: fine]))

    assert __main__.main(["--quick"]) == 0

    monkeypatch.setattr(
        __main__, "works", lambda *_: iter([lambda: fine, lambda: bad, lambda: not_tried("x", "y")])
    )

    assert __main__.main([]) == 1
    figures = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert tuple(figures) == __main__.FIGURES
    assert (figures["kill9_rounds"], figures["powercut_lost"], figures["flips_tried"]) == (3, 1, 0)
