"""Somebody who has just installed Unbend: starts it, answers the first questions, opens a file."""

import json
import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from desktop.identity import APP_ID, NAME, PROGRAM
from desktop.look.tokens import LIGHT
from installer.linux.screen import PATIENCE, Screen, another_page_than, has

PASSPHRASE = "an evening walk by the sea"  # noqa: S105 of a diary that is thrown away
HISTORY = "mine.unbend"
MIME = "application/vnd.unbend.history"
A_BUTTON = has(LIGHT.act, 3000)
"""Something to press has come, where before there was only a word about waiting."""

WRITTEN = {"episode-opened", "pain-reported"}
"""What the first questions and the first check-in leave in a diary."""

SELF_TEST_PATIENCE = 120

NO_BUS = {"DBUS_SESSION_BUS_ADDRESS": "disabled:"}
"""So that no keychain is found, and none is started on the way: a passphrase is asked for."""

DESKTOP = {"XDG_CURRENT_DESKTOP": "GNOME"}
"""Whose way of finding out what a file is, and what opens it, is asked."""


class Failed(Exception):
    """The installed program did not do what it should."""


@dataclass(frozen=True, slots=True)
class Person:
    """Commands given by an ordinary user with a home of their own, in a system or in a chroot.

    `root` is where that system lies, `become` what makes a command theirs.
    """

    home: Path
    root: Path = Path("/")
    become: Sequence[str] = ()
    environment: Mapping[str, str] = field(default_factory=dict)

    def command(self, *words: str, **more: str) -> list[str]:
        given = {
            "HOME": str(self.home),
            "PATH": "/usr/bin:/bin",
            **NO_BUS,
            **self.environment,
            **more,
        }
        return [*self.become, "env", "-i", *(f"{k}={v}" for k, v in given.items()), *words]

    def run(self, *words: str, **more: str) -> str:
        """What a command answered. Raises Failed with what it complained of."""
        done = subprocess.run(
            self.command(*words, **more),
            check=False,
            capture_output=True,
            text=True,
            timeout=SELF_TEST_PATIENCE,
        )
        if done.returncode:
            said = (done.stdout + done.stderr).strip()
            raise Failed(f"{' '.join(words)} ended with {done.returncode}: {said}")
        return done.stdout.strip()

    def at_home(self, name: str) -> Path:
        """A file of theirs, as seen from outside."""
        return self.root / self.home.relative_to("/") / name

    def tests_it(self) -> dict[str, str]:
        """What the self-test tried and found. Raises Failed if something is amiss."""
        answer = json.loads(self.run(PROGRAM, "self-test"))
        if not answer["ok"]:
            raise Failed(json.dumps(answer, indent=2))
        return dict(answer["checks"])

    def begins_a_diary(self, screen: Screen, pictures: Path) -> None:
        """The first questions by keys alone, where there is no keychain, up to the first page."""
        with self._started(screen, PROGRAM):
            screen.wait_for(NAME)
            door = screen.photograph(pictures / "1-first-start.png", A_BUTTON)
            screen.type(PASSPHRASE)
            screen.press("Tab")
            screen.type(PASSPHRASE)
            screen.press("Return")
            screen.photograph(pictures / "2-welcome.png", another_page_than(door))
            screen.press("Return", "0", "Return")  # no warning sign
            screen.press("y", "l")
            screen.type("2026-01-05")
            screen.press("Return", "0", "Return", "0", "Return")  # no caution, nothing at hand
            key = screen.photograph(pictures / "3-key.png", A_BUTTON)
            screen.press("Tab", "space", "Return")  # a recovery code later
            screen.photograph(pictures / "4-check-in.png", another_page_than(key))
            screen.press("4", "2", "Return")  # the leg, the back
            screen.photograph(pictures / "5-today.png")
            screen.press("ctrl+q")

    def hands_it_over(self) -> None:
        """The history as a file, which shows that the diary was written and opens again."""
        self.at_home("words").write_text(PASSPHRASE, encoding="utf-8")
        words = str(self.home / "words")
        self.run(PROGRAM, "export", "--to", str(self.home / HISTORY), "--passphrase-file", words)
        kinds = {
            json.loads(line).get("kind") for line in self.at_home(HISTORY).open(encoding="utf-8")
        }
        if missing := WRITTEN - kinds:
            raise Failed(f"nothing was written of: {', '.join(sorted(missing))}")

    def opens_it(self, screen: Screen, pictures: Path) -> None:
        """A double click, as far as there is one without a file manager."""
        file = str(self.home / HISTORY)
        self._is(self.run("xdg-mime", "query", "filetype", file, **DESKTOP), MIME)
        self._is(self.run("xdg-mime", "query", "default", MIME, **DESKTOP), f"{APP_ID}.desktop")
        with self._started(screen, "xdg-open", file, **DESKTOP):
            screen.wait_for(NAME)
            screen.photograph(pictures / "6-history.png")
            screen.press("ctrl+q")
            screen.wait_for_none()

    @contextmanager
    def _started(self, screen: Screen, *words: str, **more: str) -> Iterator[None]:
        """A program that ends by itself, and well, when one is through with it."""
        command = self.command(*words, DISPLAY=screen.name, **more)
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
            try:
                yield
                said, _ = process.communicate(timeout=PATIENCE)
            except subprocess.TimeoutExpired as silence:
                raise Failed(f"{words[0]} did not end when it was left") from silence
            finally:
                process.kill()
        if process.returncode:
            raise Failed(f"{words[0]} ended with {process.returncode}: {said.decode()}")

    @staticmethod
    def _is(found: str, wanted: str) -> None:
        if found != wanted:
            raise Failed(f"{wanted} expected, {found or 'nothing'} found")


def here(home: Path) -> Person:
    """The one who runs this, with another home, and without what their session brings along."""
    runtime = home / "run"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    kept = {name: os.environ[name] for name in ("LANG", "TMPDIR") if name in os.environ}
    return Person(home, environment={"XDG_RUNTIME_DIR": str(runtime), **kept})
