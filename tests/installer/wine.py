"""The installer for Windows as Wine runs it: `run.py task wine`.

Install, again over it, while it is open, and away again, with a payload of no use: Qt does not run
in Wine. Ends 1 when anything was not as it should be. The last line is one flat JSON object.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop import at_login
from desktop.identity import APP_ID, NAME
from desktop.version import VERSION
from installer.documents import DOCUMENTS
from installer.windows import nsis
from tests import display
from tests.installer.windows_here import Windows, programs
from tests.installer.windows_tree import tree

DONE, TOO_OLD, STILL_OPEN = 0, 3, 4
CLASSES = "software\\classes"
UNINSTALL = f"software\\microsoft\\windows\\currentversion\\uninstall\\{APP_ID}".lower()
PROGRAM = Path("Programs", NAME)
START_MENU = Path("AppData", "Roaming", "Microsoft", "Windows", "Start Menu", "Programs")

OF_WINDOWS_ITSELF = (CLASSES, f"{CLASSES}\\appusermodelid")
"""Keys that belong to everybody, and stay empty."""


class Trial:
    """What is tried, one after the other; each says what it found when it is not as it should."""

    def __init__(self, windows: Windows, installer: Path, newer: Path) -> None:
        self.windows, self.installer, self.newer = windows, installer, newer
        self.before = windows.files()
        self.keys_before = windows.registry()

    @property
    def place(self) -> Path:
        return self.windows.local / PROGRAM

    def an_old_windows_is_refused(self) -> str:
        self.windows.become("win7")
        ended = self.windows.run(self.installer, "/S")
        self.windows.become("win10")
        return _same(ended, TOO_OLD) or self._nothing_is_there()

    def installed_without_a_question(self) -> str:
        ended = self.windows.run(self.installer, "/S")
        return _same(ended, DONE) or _same(self._tree(), {*TREE, *ADDED})

    def windows_knows_it(self) -> str:
        keys = self.windows.registry()
        told = keys.get(UNINSTALL, {})
        named = keys.get(f"{CLASSES}\\appusermodelid\\{APP_ID}".lower(), {})
        link = (
            self.windows.home / f"AppData/Roaming/Microsoft/Windows/Start Menu/Programs/{NAME}.lnk"
        )
        return (
            _same(told.get("DisplayVersion"), VERSION)
            or _same(named.get("DisplayName"), NAME)
            or _same(link.is_file(), True)
        )

    def a_double_click_opens_each_document(self) -> str:
        keys = self.windows.registry()
        for each in DOCUMENTS:
            kind = keys.get(f"{CLASSES}\\.{each.ending}", {}).get("@", "")
            opens = keys.get(f"{CLASSES}\\{kind}\\shell\\open\\command".lower(), {}).get("@", "")
            if fault := _same(opens.endswith('\\unbend.exe" "%1"'), True):
                return f".{each.ending}: {fault}"
        return ""

    def installed_over_itself(self) -> str:
        stale = self.place / "_internal" / "of-the-former-version.dll"
        stale.write_bytes(b"stale")
        theirs = self.place / "notes of mine.txt"
        theirs.write_text("not the installer's")
        ended = self.windows.run(self.newer, "/S")
        found = self._tree()
        theirs.unlink()
        return _same(ended, DONE) or _same(found, {*TREE, *ADDED, theirs.name})

    def an_open_window_is_closed_first(self) -> str:
        window = self.windows.begin(self.place / "unbend.exe")
        time.sleep(3)  # until it stands
        if window.poll() is not None:
            return "the window did not stay open, so nothing was shown"
        ended = self.windows.run(self.installer, "/S")
        return _same(ended, DONE) or _same(window.wait(5) is not None, True)

    def what_does_not_close_is_left_alone(self) -> str:
        command = self.windows.begin(self.place / "unbend-cli.exe")
        time.sleep(3)
        was = self._times()
        begun = self.windows.begin(self.installer, "/S")
        ended, still = begun.wait(60), self._times()
        command.kill()
        self.windows.settle_by_force()
        return _same(ended, STILL_OPEN) or _same(still, was)

    def it_goes_and_the_diary_stays(self) -> str:
        made = self._a_diary()
        self.windows.set_value(at_login.RUN_KEY, APP_ID, "unbend --background")
        ended = self.windows.run(self.place / "uninstall.exe", "/S")
        return (
            _same(ended, DONE)
            or _same(self.windows.files() - self.before, made)
            or self._no_key_is_left()
        )

    def a_file_chosen_for_another_program_stays_with_it(self) -> str:
        self.windows.run(self.installer, "/S")
        ending = f"Software\\Classes\\.{DOCUMENTS[0].ending}"
        self.windows.run("reg", "add", rf"HKCU\{ending}", "/ve", "/d", "Other.Program", "/f")
        self.windows.run(self.place / "uninstall.exe", "/S")
        chosen = self.windows.registry().get(ending.lower(), {}).get("@")
        self.windows.run("reg", "delete", rf"HKCU\{ending}", "/f")
        return _same(chosen, "Other.Program")

    def asked_for_that_the_diary_goes_too(self) -> str:
        made = self._a_diary()
        self.windows.run(self.installer, "/S")
        ended = self.windows.run(self.place / "uninstall.exe", "/S", "/ERASE")
        left = self.windows.files() - self.before
        return (
            _same(bool(made), True)
            or _same(ended, DONE)
            or _same(left, set())
            or self._no_key_is_left()
        )

    # ---------------------------------------------------------------------------------------------

    def _nothing_is_there(self) -> str:
        return _same(self.windows.files() - self.before, set()) or self._no_key_is_left()

    def _no_key_is_left(self) -> str:
        now = self.windows.registry()
        added = {key for key in now if key not in self.keys_before} - set(OF_WINDOWS_ITSELF)
        run = now.get(at_login.RUN_KEY.lower(), {})
        ours = {key for key in added if "unbend" in key or key.startswith(CLASSES)}
        return _same(ours, set()) or _same(APP_ID in run, False)

    def _tree(self) -> set[str]:
        files = (path for path in self.place.rglob("*") if path.is_file())
        return {path.relative_to(self.place).as_posix() for path in files}

    def _times(self) -> dict[str, int]:
        return {name: (self.place / name).stat().st_mtime_ns for name in self._tree()}

    def _a_diary(self) -> set[str]:
        """What the app leaves in each folder of a person, with the folders themselves."""
        places = {"$LOCALAPPDATA": "AppData/Local", "$APPDATA": "AppData/Roaming"}
        made: set[Path] = set()
        for place, name in nsis.PERSONAL:
            folder = self.windows.home / places[place] / name
            file = folder / "kept" / "unbend.diary"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(b"years of entries")
            made |= {folder, file.parent, file}
        return {each.relative_to(self.windows.home).as_posix() for each in made}


TREE = {
    "unbend.exe",
    "unbend-cli.exe",
    "_internal/Qt6Core.dll",
    "_internal/resources/translations/unbend_de.qm",
    "licences/LGPL-3.0.txt",
}
ADDED = {"uninstall.exe", "icons/unbend.ico", "icons/history.ico", "icons/plan.ico"}


def _same(found: object, wanted: object) -> str:
    return "" if found == wanted else f"{found!r} and not {wanted!r}"


def steps(trial: Trial) -> list[Callable[[], str]]:
    """In the order of their writing."""
    names = [name for name in vars(Trial) if not name.startswith("_") and name != "place"]
    return [getattr(trial, name) for name in names]


def main() -> int:
    begun, failed = time.monotonic(), []
    shown = display.begin()
    try:
        with TemporaryDirectory(prefix="unbend-wine-", ignore_cleanup_errors=True) as folder:
            trial = _prepared(Path(folder))
            for step in steps(trial):
                fault = step()
                print(f"{'FAILED' if fault else 'ok':>6}  {_sentence(step)}", flush=True)
                failed += [f"{_sentence(step)}: {fault}"] if fault else []
            trial.windows.settle_by_force()
    finally:
        shown.kill()
    print("\n".join(failed))
    tried = len(steps(trial))
    print(
        json.dumps(
            {
                "wine_tried": tried,
                "wine_failed": len(failed),
                "wine_s": round(time.monotonic() - begun),
            }
        )
    )
    return 1 if failed else 0


def _prepared(folder: Path) -> Trial:
    windows = Windows(folder / "prefix")
    window, console = (programs() / name for name in ("notepad.exe", "cmd.exe"))
    made = tree(folder, window.read_bytes(), console.read_bytes())
    installers = [nsis.build(made, folder / name, quick=True) for name in ("first", "second")]
    return Trial(windows, *installers)


def _sentence(step: Callable[[], str]) -> str:
    return step.__name__.replace("_", " ")


if __name__ == "__main__":
    sys.exit(main())
