"""Files that are far more than they seem, for all that reads: `python -m tests.bombs FOLDER`.

Tells of each as JSON what was said and how long it took, and how much memory all of it took.
"""

import json
import os
import resource
import struct
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from time import perf_counter

from desktop import vault
from desktop.command_line import main as unbend
from desktop.guest import visit
from desktop.incoming_files import CannotRead, read_file
from domain import backup_shelf, key_file
from domain.backups import Backups
from domain.history_file import NotAHistory
from domain.obstacles import Obstacle
from domain.prescription_sheet import LARGEST, NotASheet, read_sheet
from tests.domain.crafted import KEY, NOW, WORDS, lived
from tests.domain.histories import chained

MB = 1024 * 1024
UNPACKED, DEEP, SPARSE = 10 * 1024 * MB, 1_000_000, 4 * 1024 * MB

HISTORY = b'{"format":"unbend-history","version":1,"programme":"seven-exercises 1"}\n'
SHEET = b'{"format":"unbend-plan","version":1,"sheet":'
DEEP_LIST = b"[" * DEEP + b"]" * DEEP
DEEP_OBJECT = b'{"a":' * DEEP + b"1" + b"}" * DEEP


def packed() -> bytes:
    """A zip file of ten megabytes in which ten gigabytes of nothing lie."""
    part = 10 * MB
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    once = packer.compress(bytes(part)) + packer.flush(zlib.Z_FULL_FLUSH)
    stream = once * (UNPACKED // part) + b"\x03\x00"
    about = struct.pack("<HHHHHIIIHH", 45, 0, 8, 0, 33, 0, len(stream), 0xFFFFFFFF, 6, 0)
    head = b"PK\x03\x04" + about + b"a.unbe"
    listed = b"PK\x01\x02" + struct.pack("<H", 45) + about + bytes(14) + b"a.unbe"
    end = struct.pack("<HHHHIIH", 0, 0, 1, 1, len(listed), len(head) + len(stream), 0)
    return head + stream + listed + b"PK\x05\x06" + end


def contents() -> Iterator[tuple[str, bytes]]:
    yield "a zip bomb", packed()
    yield "a gzip bomb", zlib.compress(bytes(10 * MB), wbits=31) * 1000
    yield "a deep list", DEEP_LIST
    yield "a deep object", DEEP_OBJECT
    yield "a history with a deep head", HISTORY[:-2] + b',"more":' + DEEP_LIST + b"}\n"
    deep_fact = b'{"kind":"a","prev":"' + b"0" * 64 + b'","fact":{"a":' + DEEP_LIST + b"}}\n"
    yield "a history with a deep fact", HISTORY + deep_fact
    yield "a history with a fact as deep as a line", HISTORY + b"[" * 65_000 + b"\n"
    yield "a history of empty lines", HISTORY + b"\n" * 60 * MB
    deepest = b'{"kind":"a","prev":"' + b"0" * 64 + b'","fact":{"a":' + b"[" * 32_000
    closed = chained([HISTORY, deepest + b"]" * 32_000 + b"}}\n"])
    yield "a history with a deep fact that is closed up", closed
    yield "a sheet with a deep list", SHEET + DEEP_LIST + b"}"
    yield "a sheet as deep as it may be long", SHEET + b"[" * (LARGEST - len(SHEET))


def sparse(path: Path, begins: bytes = b"") -> Path:
    """A file of four gigabytes that takes none."""
    path.write_bytes(begins)
    os.truncate(path, SPARSE)
    return path


def files(folder: Path) -> Iterator[tuple[str, Path]]:
    for number, (name, data) in enumerate(contents()):
        path = folder / f"{number}.unbend"
        path.write_bytes(data)
        yield name, path
    yield "a sparse file", sparse(folder / "sparse.unbend")
    yield "a sparse history", sparse(folder / "sparse-history.unbend", HISTORY)
    yield "a sparse sheet", sparse(folder / "sparse-sheet.unbend", SHEET)


# ------------------------------------------------------------------------------------ readers


def commanded(*words: str) -> str:
    told = StringIO()
    with redirect_stdout(told), redirect_stderr(told):
        unbend(words)
    return told.getvalue().strip().splitlines()[-1]


def offered(folder: Path) -> Iterator[tuple[str, Callable[[], object]]]:
    """Each file to each reader."""
    own = lived(folder / "own" / "unbend.diary")
    (folder / "words").write_text(WORDS)
    named = ("--diary", str(own), "--passphrase-file", str(folder / "words"))
    for name, path in files(folder):
        at = str(path)
        yield f"import: {name}", lambda at=at: commanded("import", at, *named)
        yield f"verify: {name}", lambda at=at: commanded("verify", at)
        yield f"look at: {name}", lambda path=path: visit(path)
        yield f"sheet: {name}", lambda path=path: read_sheet(read_file(path, LARGEST))
        if "deep" in name:
            yield f"record: {name}", lambda at=at: commanded("record", at, *named)
    yield from beside(folder)


def beside(folder: Path) -> Iterator[tuple[str, Callable[[], object]]]:
    """In the places of our own files."""
    for name, data in (("a sparse", b""), ("a deep", DEEP_LIST)):
        path = lived(folder / f"{name} key file" / "unbend.diary")
        beside = key_file.beside(path)
        beside.write_bytes(data)
        os.truncate(beside, len(data) or SPARSE)
        yield f"open: {name} key file", lambda path=path: vault.open_key(path, passphrase=WORDS)
        path = lived(folder / f"{name} note" / "unbend.diary")
        backups = Backups(path, backup_shelf.folder_of(path))
        note = backups.make(KEY, NOW).path
        note = note.with_name(f"{note.name}.note.json")
        note.write_bytes(data)
        os.truncate(note, len(data) or SPARSE)
        yield f"backups: {name} note", lambda backups=backups: backups.rotate(KEY) or "left alone"


def main(folder: Path) -> None:
    found = {}
    for name, read in offered(folder):
        began = perf_counter()
        try:
            said = f"READ {read()}" if not name.startswith(COMMANDS) else str(read())
        except (Obstacle, NotAHistory, NotASheet, CannotRead) as refused:
            said = str(refused.sentence)
        found[name] = [said, perf_counter() - began]
    print(json.dumps({"found": found, "megabytes": most_memory() // 1024}))


def most_memory() -> int:
    """KiB that this program took at most; `ru_maxrss` begins with what its parent took."""
    status = Path("/proc/self/status")
    if status.exists():
        lines = status.read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


COMMANDS = ("import:", "verify:", "record:")

if __name__ == "__main__":
    main(Path(sys.argv[1]))
