"""Starting with the session, on each of the three systems, in folders and a registry of a test."""

import configparser
import plistlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import at_login
from desktop.at_login import (
    ALLOWED_KEY,
    RUN_KEY,
    AtLogin,
    DesktopEntry,
    LaunchAgent,
    RunEntry,
    at_login_here,
    program,
)

VALIDATOR = shutil.which("desktop-file-validate")
COMMAND = ("/opt/unbend/unbend", "--background")
ODD = ('/home/a b/100 % "$x"\\y/unbend', "--background")


class Registry:
    """Values below one's own key."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str | bytes] = {}

    def read(self, key: str, name: str) -> str | bytes | None:
        return self.values.get((key, name))

    def write(self, key: str, name: str, value: str) -> None:
        self.values[key, name] = value

    def remove(self, key: str, name: str) -> None:
        self.values.pop((key, name), None)


@pytest.fixture(params=["linux", "darwin", "win32"])
def entry(request: pytest.FixtureRequest, tmp_path: Path) -> AtLogin:
    if request.param == "linux":
        return DesktopEntry(tmp_path / "autostart", COMMAND)
    if request.param == "darwin":
        return LaunchAgent(tmp_path / "LaunchAgents", COMMAND)
    return RunEntry(Registry(), COMMAND)


def test_nothing_starts_unless_it_was_asked_for(entry: AtLogin):
    assert not entry.is_on()


def test_it_is_switched_on_and_off_again(entry: AtLogin):
    entry.turn(on=True)
    assert entry.is_on()

    entry.turn(on=False)
    assert not entry.is_on()


def test_twice_is_as_once(entry: AtLogin):
    entry.turn(on=True)
    entry.turn(on=True)
    entry.turn(on=False)
    entry.turn(on=False)

    assert not entry.is_on()


# -------------------------------------------------------------------------------------- Linux


def entry_in(folder: Path, command: tuple[str, ...] = COMMAND) -> DesktopEntry:
    made = DesktopEntry(folder, command)
    made.turn(on=True)
    return made


def test_a_desktop_is_told_what_to_start(tmp_path: Path):
    made = entry_in(tmp_path)

    read = configparser.RawConfigParser()
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read(made.path, encoding="utf-8")
    told = dict(read["Desktop Entry"])
    assert made.path.name == "org.unbend.Unbend.desktop"
    assert told["Exec"] == "/opt/unbend/unbend --background"
    assert told["TryExec"] == "/opt/unbend/unbend"
    assert (told["Type"], told["Name"], told["Icon"]) == (
        "Application",
        "Unbend",
        "org.unbend.Unbend",
    )


@pytest.mark.skipif(VALIDATOR is None, reason="desktop-file-utils are not installed")
def test_the_entry_is_one_by_the_book(tmp_path: Path):
    made = entry_in(tmp_path, ODD)
    assert VALIDATOR is not None
    subprocess.run([VALIDATOR, made.path], check=True)


def test_a_program_that_is_gone_is_passed_over(tmp_path: Path):
    """Its path is a value of the file, and no command: no quotes, and a backslash twice."""
    lines = entry_in(tmp_path, ODD).path.read_text(encoding="utf-8").splitlines()
    assert 'TryExec=/home/a b/100 % "$x"\\\\y/unbend' in lines


@pytest.mark.parametrize(
    "command", [("/usr/bin/python3", "-m", "desktop", "--background"), ("unbend", "--background")]
)
def test_a_python_that_is_there_says_nothing_of_unbend(tmp_path: Path, command: tuple[str, ...]):
    assert "TryExec" not in entry_in(tmp_path, command).path.read_text(encoding="utf-8")


def test_letters_that_mean_something_there_are_quoted(tmp_path: Path):
    """First a value of the file is read, then the words in it: so the specification has it."""
    lines = entry_in(tmp_path, ODD).path.read_text(encoding="utf-8").splitlines()

    value = next(each for each in lines if each.startswith("Exec=")).removeprefix("Exec=")
    value = value.replace("\\\\", "\\")
    quoted, _, option = value.rpartition(" ")
    assert option == "--background"
    assert re.sub(r'\\(["`$\\])', r"\1", quoted[1:-1]).replace("%%", "%") == ODD[0]


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_a_desktop_switched_off_is_off(tmp_path: Path, line: str):
    made = entry_in(tmp_path)
    key = line.partition("=")[0]
    lines = made.path.read_text(encoding="utf-8").splitlines()
    kept = [each for each in lines if not each.startswith(key)]
    made.path.write_text("\n".join((*kept, line)), encoding="utf-8")

    assert not made.is_on()
    made.turn(on=True)
    assert made.is_on()


def test_an_entry_that_nobody_can_read_is_none(tmp_path: Path):
    made = entry_in(tmp_path)
    made.path.write_bytes(b"\xff\xfe")
    assert not made.is_on()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path):
    (tmp_path / "autostart").touch()
    with pytest.raises(OSError, match="autostart"):
        DesktopEntry(tmp_path / "autostart", COMMAND).turn(on=True)


# -------------------------------------------------------------------------------------- macOS


def test_a_mac_is_told_what_to_start(tmp_path: Path):
    made = LaunchAgent(tmp_path, COMMAND)
    made.turn(on=True)

    told = plistlib.loads((tmp_path / "org.unbend.Unbend.plist").read_bytes())
    assert told["ProgramArguments"] == list(COMMAND)
    assert told["RunAtLoad"] is True
    assert told["Label"] == "org.unbend.Unbend"


@pytest.mark.parametrize("content", [b"", b"<plist>", plistlib.dumps(["a list"])])
def test_a_list_that_is_none_of_ours_is_off(tmp_path: Path, content: bytes):
    made = LaunchAgent(tmp_path, COMMAND)
    made.path.write_bytes(content)
    assert not made.is_on()


def test_a_list_that_was_switched_off_is_off(tmp_path: Path):
    made = LaunchAgent(tmp_path, COMMAND)
    made.path.write_bytes(plistlib.dumps({"Disabled": True}))
    assert not made.is_on()


# ------------------------------------------------------------------------------------ Windows


def test_windows_is_told_what_to_start():
    registry = Registry()
    RunEntry(registry, (r"C:\Program Files\Unbend\unbend.exe", "--background")).turn(on=True)

    assert registry.values == {
        (RUN_KEY, "org.unbend.Unbend"): r'"C:\Program Files\Unbend\unbend.exe" --background'
    }


def test_what_was_switched_off_in_the_list_of_windows_is_off():
    registry = Registry()
    made = RunEntry(registry, COMMAND)
    made.turn(on=True)
    registry.values[ALLOWED_KEY, "org.unbend.Unbend"] = b"\x03" + bytes(11)

    assert not made.is_on()
    made.turn(on=True)
    assert made.is_on()


# ------------------------------------------------------------------------------ on this system


def test_on_linux_the_entry_lies_where_desktops_look(home: Path):
    made = at_login_here("linux")
    assert isinstance(made, DesktopEntry)
    assert made.path == home / "config" / "autostart" / "org.unbend.Unbend.desktop"


def test_on_a_mac_it_lies_where_sessions_look(home: Path):
    made = at_login_here("darwin")
    assert isinstance(made, LaunchAgent)
    assert made.path == home / "Library" / "LaunchAgents" / "org.unbend.Unbend.plist"


def test_in_a_sandbox_the_switch_is_not_offered(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SNAP", "/snap/unbend")
    assert at_login_here("linux") is None


def test_it_starts_what_runs_now(monkeypatch: pytest.MonkeyPatch):
    assert program(lambda _: "/usr/bin/unbend") == ("/usr/bin/unbend",)
    assert program(lambda _: None) == (sys.executable, "-m", "desktop")

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program(lambda _: "/usr/bin/unbend") == (sys.executable,)

    monkeypatch.setenv("APPIMAGE", "/home/anna/Unbend.AppImage")
    assert program() == ("/home/anna/Unbend.AppImage",)


def test_what_it_starts_shows_no_window():
    assert at_login.IN_BACKGROUND == "--background"
