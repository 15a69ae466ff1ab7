"""Folders that are not this computer's alone are known, and a diary opens there all the same."""

import shutil
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from desktop import folder_kind, mounted
from domain import key_file
from domain.application import Unbend
from domain.obstacles import DiskFull, WithoutItsLog
from domain.store import encrypted_file
from tests.driver import KEY
from tests.facts import Clock, application, begun, day

MOUNTS = """\
22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
40 22 0:35 / /home/ana/share rw,relatime shared:2 - cifs //nas/ana rw,vers=3.1.1
41 22 0:36 / /home/ana/my\\040server rw,nosuid - fuse.sshfs ana@server: rw
42 22 0:37 / /mnt/nfs rw - nfs4 nas:/export rw
43 42 8:5 / /mnt/nfs/disk rw - xfs /dev/sdb1 rw
44 22 0:38 / /mnt/disk rw - ext4 /dev/sdc1 rw
45 44 0:39 / /mnt/disk rw - 9p host rw
46 22 0:40 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
47 22 0:41 / /mnt/dav rw - fuse.davfs2 https://dav rw
a line that is none
"""


def warned(place: str, **environment: str) -> str | None:
    return folder_kind.warning(Path(place), environment=environment, table=MOUNTS)


# ------------------------------------------------------------------------ folders of services


@pytest.mark.parametrize(
    ("place", "service"),
    [
        ("/home/ana/OneDrive/unbend.diary", "OneDrive"),
        ("/home/ana/OneDrive - Praxis Grün/health/unbend.diary", "OneDrive"),
        ("/Users/ana/Library/CloudStorage/OneDrive-Personal/unbend.diary", "OneDrive"),
        ("/home/ana/Dropbox/unbend.diary", "Dropbox"),
        ("/home/ana/Dropbox (Personal)/unbend.diary", "Dropbox"),
        ("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/unbend.diary", "iCloud"),
        ("/home/ana/iCloudDrive/unbend.diary", "iCloud"),
        ("/Users/ana/Library/CloudStorage/GoogleDrive-ana@mail/My Drive/u.diary", "Google Drive"),
        ("/home/ana/Google Drive/unbend.diary", "Google Drive"),
        ("/home/ana/Nextcloud2/unbend.diary", "Nextcloud"),
        ("/home/ana/ownCloud - Ana/unbend.diary", "ownCloud"),
        ("/home/ana/pCloudDrive/unbend.diary", "pCloud"),
        ("/home/ana/Syncthing/unbend.diary", "Syncthing"),
    ],
)
def test_the_folder_of_a_service_is_known_by_its_name(place: str, service: str):
    assert f"that {service} copies" in (warned(place) or "")


@pytest.mark.parametrize(
    "place",
    [
        "/home/ana/.local/share/unbend/unbend.diary",
        "/home/ana/about dropbox/unbend.diary",
        "/home/dropboxer/unbend.diary",
        "/home/ana/dropbox.diary",
    ],
)
def test_any_other_name_is_no_reason_to_warn(place: str):
    assert warned(place) is None


def test_windows_says_where_onedrive_lies():
    said = warned("/data/cloud/health/unbend.diary", ONEDRIVECOMMERCIAL="/data/cloud")

    assert "OneDrive" in (said or "")
    assert warned("/data/cloudy/unbend.diary", OneDrive="/data/cloud") is None
    assert warned("/data/unbend.diary", OneDrive="") is None


@pytest.mark.parametrize(
    ("marker", "service"),
    [
        (".dropbox", "Dropbox"),
        (".dropbox.cache", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".owncloudsync.log", "ownCloud"),
        (".sync_1a2b3c.db", "Nextcloud"),
        (".tmp.drivedownload", "Google Drive"),
    ],
)
def test_the_folder_of_a_service_is_known_by_what_it_leaves_there(
    tmp_path: Path, marker: str, service: str
):
    (tmp_path / "far" / "down").mkdir(parents=True)
    (tmp_path / marker).touch()

    said = folder_kind.warning(tmp_path / "far" / "down" / "unbend.diary", environment={})

    assert service in (said or "")


def test_the_settings_of_dropbox_in_the_home_folder_say_nothing_of_it(tmp_path: Path):
    (tmp_path / ".dropbox").mkdir()

    assert folder_kind.warning(tmp_path / "unbend.diary", environment={}) is None


# ----------------------------------------------------------------------------- network drives


@pytest.mark.skipif(sys.platform == "win32", reason="places of Linux")
@pytest.mark.parametrize(
    "place",
    [
        "/home/ana/share/unbend.diary",
        "/home/ana/my server/health/unbend.diary",
        "/mnt/nfs/unbend.diary",
        "/mnt/disk/unbend.diary",
        "/run/user/1000/gvfs/unbend.diary",
        "/mnt/dav/unbend.diary",
    ],
)
def test_a_network_drive_is_known_by_what_is_mounted(place: str):
    assert warned(place) == folder_kind.NETWORK


@pytest.mark.parametrize("place", ["/home/ana/unbend.diary", "/mnt/nfs/disk/unbend.diary"])
def test_a_disk_of_this_computer_is_none(place: str):
    assert warned(place) is None


def test_this_computer_tells_what_its_folders_lie_on(tmp_path: Path):
    assert mounted.file_system(tmp_path)
    assert folder_kind.warning(tmp_path / "unbend.diary", environment={}) is None


@pytest.mark.parametrize(
    ("name", "is_remote"),
    [
        (r"\\nas\ana\unbend", True),
        ("//nas/ana/unbend", True),
        (r"\\?\UNC\nas\ana\unbend", True),
        (r"C:\Users\Ana", False),
        (r"\\?\C:\Users\Ana", False),
    ],
)
def test_a_share_is_known_by_its_windows_name(name: str, *, is_remote: bool):
    assert mounted.is_remote_name(name) is is_remote


# -------------------------------------------------------------------------- conflicted copies


@pytest.mark.parametrize(
    "name",
    [
        "unbend (Ana's conflicted copy 2026-11-23).diary",
        "unbend (conflicted copy 2026-11-23 101010).diary",
        "unbend (In Konflikt stehende Kopie von Ana 2026-11-23).diary",
        "unbend.sync-conflict-20261123-101010-AB12CD3.diary",
        "unbend_conflict-20261123-101010.diary",
        "unbend-LAPTOP-AB12.diary",
        "unbend 2.diary",
        "unbend (1).diary",
    ],
)
def test_a_copy_that_two_computers_led_to_is_found(tmp_path: Path, name: str):
    diary = tmp_path / "unbend.diary"
    for each in (diary, tmp_path / name):
        each.touch()

    assert folder_kind.conflicted(diary) == [tmp_path / name]
    assert name in (folder_kind.conflict(diary) or "")


@pytest.mark.parametrize(
    "name",
    [
        "unbend.diary-wal",
        "unbend.diary.key.json",
        "unbend-00017-20261123T101010Z.diary",
        "unbend-restored-2026-11-23.diary",
        "unbended.diary",
        "unbend copy.diary",
    ],
)
def test_other_files_beside_a_diary_are_none(tmp_path: Path, name: str):
    diary = tmp_path / "unbend.diary"
    for each in (diary, tmp_path / name):
        each.touch()

    assert folder_kind.conflicted(diary) == []
    assert folder_kind.conflict(diary) is None


def test_several_copies_are_told_of_together(tmp_path: Path):
    for name in ("unbend.diary", "unbend 2.diary", "unbend 3.diary"):
        (tmp_path / name).touch()

    said = folder_kind.conflict(tmp_path / "unbend.diary") or ""

    assert "2 other copies of it, unbend 2.diary, unbend 3.diary" in said


def test_a_folder_that_is_not_there_holds_no_copies(tmp_path: Path):
    assert folder_kind.conflicted(tmp_path / "nowhere" / "unbend.diary") == []


# --------------------------------------------------- what a service copies while it is written


def copied(diary: Path, folder: Path) -> Path:
    """A diary as a service copies it: the one file, without the log beside it."""
    folder.mkdir()
    for each in (diary, key_file.beside(diary)):
        if each.exists():
            shutil.copy(each, folder / each.name)
    return folder / diary.name


def test_a_copy_without_its_log_is_refused_with_a_sentence_and_left_as_it_is(tmp_path: Path):
    diary, clock = tmp_path / "unbend.diary", Clock(day(1))
    with closing(begun(clock, encrypted_file(diary, KEY, new=True))) as opened:
        opened.answer_red_flags([])
        copy = copied(diary, tmp_path / "elsewhere")
        before = copy.read_bytes()

        with pytest.raises(WithoutItsLog, match="was left as it is"):
            encrypted_file(copy, KEY)

        assert copy.read_bytes() == before
        assert list(copy.parent.iterdir()) == [copy]


def test_a_diary_that_was_made_and_never_begun_is_no_such_copy(tmp_path: Path):
    encrypted_file(tmp_path / "unbend.diary", KEY, new=True)

    with closing(application(Clock(day(1)), encrypted_file(tmp_path / "unbend.diary", KEY))) as new:
        assert facts(new) == 0


def test_where_no_temporary_file_can_be_made_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    encrypted_file(tmp_path / "unbend.diary", KEY, new=True)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))

    with pytest.raises(DiskFull):
        encrypted_file(tmp_path / "unbend.diary", KEY)


def facts(opened: Unbend) -> int:
    return len(list(opened.events_after(0)))


def test_the_diary_itself_is_whole_after_it_was_copied(tmp_path: Path):
    diary, clock = tmp_path / "unbend.diary", Clock(day(1))
    with closing(begun(clock, encrypted_file(diary, KEY, new=True))) as opened:
        known = facts(opened)
        copied(diary, tmp_path / "elsewhere")

    with closing(application(clock, encrypted_file(diary, KEY))) as again:
        assert facts(again) == known
