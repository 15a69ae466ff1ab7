"""A whole life in the real windows, and not a word of it in any file but those handed over."""

import gzip
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile
import zipfile
import zlib
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from domain.history_file import history_lines
from tests.canaried import PASSPHRASE
from tests.canaries import NAMES, WRITTEN, found_in, searched
from tests.domain.histories import PROGRAMME
from tests.faults import watched

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes, signals and users of POSIX")

needs_strace = pytest.mark.skipif(watched.PROGRAM is None, reason="strace is not installed")
needs_root = pytest.mark.skipif(
    os.name == "posix" and os.getuid() != 0, reason="only root can be somebody else"
)

ROOT = Path(__file__).parent.parent
STAGES = {"begin": 0, "record": 0, "back-up": 0, "live": -9, "end": 1}
"""The stages of a life, and what each ends with: one by a kill, the last by a fault."""

DATA, STATE = "home/.local/share/unbend", "home/.local/state"
MADE = re.compile(
    rf"""{DATA}/unbend[.]diary(-wal|-shm|-journal)?
    | {DATA}/unbend[.]diary[.](key[.]json|session)([.](new|unread))?
    | {DATA}/unbend[.]diary[.]lock([.]rmlock)?
    | {DATA}/backups/[.]unbend[.]part(-wal|-shm|-journal)?
    | {DATA}/backups/unbend-\d{{5}}-\d{{8}}T\d{{6}}Z[.]diary([.](key|note)[.]json([.]new)?)?
    | {DATA}/backups/unbend[.](opened-by|rotation-stopped)([.]new)?
    | {STATE}/unbend-seen/[0-9a-f]{{32}}[.]seen([.]new)?
    | {STATE}/unbend-seen/[0-9a-f]{{64}}[.]at([.]new)?
    | {STATE}/unbend/log/(unbend|crash)[.]log([.]\d)?
    | home/[.]config/unbend/unbend[.]ini([.]lock|[.]\w{{6}})?
    | {DATA}/backups/[.]unbend[.]lock
    | (tmp|run)/unbend-[0-9a-f]+
    | tmp/[a-z0-9_]{{8}}  # Python tries whether it may write there
    | home/everything[.]log
    | exports/.*""",
    re.VERBOSE,
)
"""Every file that the app makes; the log of everything is the test's own, exports are wanted."""

FOLDERS = re.compile(
    r"""home/[.]local(/share(/unbend(/backups)?)?|/state(/unbend(-seen|/log)?)?)?
    | home/[.]config(/unbend)?
    | tmp/tmp\w{8}    # empty, so that a page has nothing to fetch
    | (tmp|run)/[.]\w{6}    # where Qt binds the socket of the first window""",
    re.VERBOSE,
)
NOT_THE_APPS = "/dev/", "/proc/", "/var/cache/fontconfig/"

_MAKING = re.compile(
    r"\b(?:open|openat|creat|mkdir|mkdirat|rename|renameat|renameat2|link|linkat|symlink|symlinkat"
    r"|mknod|mknodat)\((.*)\)\s+= \d"
)
_PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True)
class Life:
    """Where it was lived, what each stage ended with and said, and what was made on the disk."""

    folder: Path
    ended: dict[str, int] = field(default_factory=dict)
    said: dict[str, str] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)

    def files(self) -> Iterator[Path]:
        """All but what was handed over."""
        for name in ("home", "tmp", "run", "here"):
            yield from (path for path in (self.folder / name).rglob("*") if path.is_file())

    def of_app(self) -> Iterator[Path]:
        """All that lies there and that the test did not put there."""
        for path in (self.folder / "home").rglob("*"):
            if path.name != "everything.log":
                yield path


@pytest.fixture(scope="module")
def life() -> Iterator[Life]:
    """Lived in a folder that anybody may enter, so that only what the app does keeps them out."""
    folder = Path(tempfile.mkdtemp(prefix="u-"))
    folder.chmod(0o755)
    for name in ("home", "tmp", "run", "here", "exports"):
        (folder / name).mkdir()
        (folder / name).chmod(0o700 if name == "run" else 0o755)
    damaged = b"".join(history_lines([], f"{PROGRAMME} {WRITTEN['refused']}"))[:-20]
    (folder / "exports" / "refused.unbend").write_bytes(damaged)
    lived = Life(folder)
    for stage in STAGES:
        _live(lived, stage)
    yield lived
    shutil.rmtree(folder, ignore_errors=True)


def _live(life: Life, stage: str) -> None:
    folder, trace = life.folder, life.folder / "exports" / "trace"
    words = [sys.executable, "-m", "tests.canaried", stage, str(folder / "exports")]
    if watched.PROGRAM is not None:
        see = [watched.PROGRAM, "-f", "-qq", "-e", "trace=%file", "-s", "400", "-o", str(trace)]
        words = [*see, *words]
    done = subprocess.run(
        words, check=False, cwd=folder / "here", env=_around(folder), capture_output=True, text=True
    )
    life.ended[stage] = done.returncode
    # What `record` says on request is the answer of a command, and handed over like a file.
    life.said[stage] = done.stderr + ("" if stage == "record" else done.stdout)
    if trace.exists():
        life.calls.extend(trace.read_text(encoding="utf-8", errors="replace").splitlines())
        trace.unlink()


def _around(folder: Path) -> dict[str, str]:
    ours = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    return ours | {
        "HOME": str(folder / "home"),
        "TMPDIR": str(folder / "tmp"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
    }


# ---------------------------------------------------------------------------------- canaries


def test_the_life_was_lived_to_its_end(life: Life) -> None:
    assert life.ended == STAGES, life.said


def test_no_file_that_the_app_wrote_gives_anything_away(life: Life) -> None:
    found = {name: searched(life.folder / name) for name in ("home", "tmp", "run", "here")}

    assert {name: files for name, files in found.items() if files} == {}
    assert len([path for path in life.of_app() if path.is_file()]) > 8


def test_neither_passphrase_nor_code_is_in_any_file(life: Life) -> None:
    code = (life.folder / "exports" / "code").read_text()
    groups = [code[at : at + 5] for at in range(0, len(code), 5)]
    secrets = (PASSPHRASE, code, code.lower(), "-".join(groups), " ".join(groups))

    found = {path.name: found_in(path.read_bytes(), secrets) for path in life.files()}

    assert {name: words for name, words in found.items() if words} == {}
    assert found_in("\n".join(life.said.values()).encode(), secrets) == set()


def test_nothing_that_was_said_on_the_way_gives_anything_away(life: Life) -> None:
    assert found_in("\n".join(life.said.values()).encode()) == set()
    assert "ValueError" in life.said["end"]


def test_what_was_handed_over_holds_it_all(life: Life) -> None:
    found = searched(life.folder / "exports")

    history = next(words for name, words in found.items() if re.match("unbend-.*unbend", name))
    assert history >= {WRITTEN[each] for each in ("check-in", "session", "correction", "sign")}
    assert history >= {WRITTEN[each] for each in ("clinician", "visit", "recorded")}
    assert history >= {"pain-reported", "exercise-done", "knees_rocking"}
    assert any(name.endswith(".zip") and words for name, words in found.items())
    assert any(name.endswith(".html") and words for name, words in found.items())


PLAIN = f"so {WRITTEN['visit']} it was"
PACKED = BytesIO()
with zipfile.ZipFile(PACKED, "w", zipfile.ZIP_DEFLATED) as _zip:
    _zip.writestr("a", PLAIN * 9)
HIDDEN = {
    "plain": PLAIN.encode(),
    "utf-16": PLAIN.encode("utf-16"),
    **{f"base64 {n}": b64encode(b"x" * n + PLAIN.encode()) for n in range(3)},
    **{f"utf-16 in base64 {n}": b64encode(b"x" * n + PLAIN.encode("utf-16")) for n in range(3)},
    "hex": PLAIN.encode().hex().encode(),
    "zip": PACKED.getvalue(),
    "gzip": gzip.compress(PLAIN.encode()),
    "zlib": b"head" + zlib.compress(PLAIN.encode()),
    "base64 in gzip": gzip.compress(b64encode(PLAIN.encode())),
}


@pytest.mark.parametrize("name", HIDDEN)
def test_a_word_is_found_however_it_is_hidden(name: str) -> None:
    assert found_in(HIDDEN[name]) == {WRITTEN["visit"]}


def test_no_word_is_found_where_there_is_none() -> None:
    assert found_in(os.urandom(200_000)) == set()
    assert len(NAMES) > 30


# ------------------------------------------------------------------------------------- modes


def test_everything_belongs_to_its_owner_alone_whatever_the_umask(life: Life) -> None:
    modes = {
        path.relative_to(life.folder).as_posix(): stat.S_IMODE(path.stat().st_mode)
        for path in life.of_app()
    }

    assert {name: oct(mode) for name, mode in modes.items() if mode & 0o077} == {}
    assert f"{DATA}/unbend.diary" in modes


@needs_root
def test_somebody_else_reads_nothing(life: Life) -> None:
    files = [str(path) for path in life.of_app() if path.is_file()]

    read = subprocess.run(
        [sys.executable, "-c", AS_SOMEBODY_ELSE, *files], check=True, capture_output=True, text=True
    )

    assert read.stdout.split() == ["EACCES"] * len(files)


AS_SOMEBODY_ELSE = """
import errno, os, sys
os.setgroups([])
os.setgid(65534)
os.setuid(65534)
for path in sys.argv[1:]:
    try:
        open(path, "rb").close()
        print(path)
    except OSError as problem:
        print(errno.errorcode[problem.errno])
"""


# -------------------------------------------------------------------------------- what is made


@needs_strace
def test_the_app_makes_no_other_files(life: Life) -> None:
    made = {path for call in life.calls for path in _made(call, life.folder)}

    strange = {path for path in made if not (MADE.fullmatch(path) or FOLDERS.fullmatch(path))}
    assert strange == set()
    assert f"{DATA}/unbend.diary-wal" in made
    assert f"{DATA}/unbend.diary.session" in made


def _made(call: str, folder: Path) -> Iterator[str]:
    """What a call of the system has made, below the folder by its name there."""
    told = _MAKING.search(call)
    if told is None or ("open" in call.partition("(")[0] and "O_CREAT" not in call):
        return
    paths = _PATH.findall(told[1])
    for path in paths[-1:]:
        whole = os.path.normpath(folder / "here" / path)
        if whole.startswith(NOT_THE_APPS) or "__pycache__" in whole:
            continue
        yield os.path.relpath(whole, folder)


def test_nothing_is_left_in_the_folders_for_what_passes(life: Life) -> None:
    left = [path for name in ("tmp", "run", "here") for path in (life.folder / name).rglob("*")]

    # A kill leaves the way to the first window behind, and the folder that is empty for a page.
    assert [path for path in left if path.is_file()] == []
    assert all(stat.S_IMODE(path.lstat().st_mode) & 0o077 == 0 for path in left if path.is_dir())
