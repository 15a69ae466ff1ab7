"""What is far more than it seems is refused before it is unpacked: at once, and in little room."""

import json
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtCore", exc_type=ImportError)
pytest.importorskip("resource")

from tests.bombs import MB, UNPACKED, packed

ROOT = Path(__file__).parent.parent
SECONDS, MEGABYTES = 2, 300


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bombs", str(tmp_path_factory.mktemp("bombs"))],
        check=True,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    found: dict[str, object] = json.loads(done.stdout)
    return found


def test_each_is_refused_with_a_sentence(told):
    said = {name: sentence for name, (sentence, _) in told["found"].items()}

    taken = [name for name, sentence in said.items() if sentence.startswith("READ")]
    assert [name for name in taken if not name.startswith("backups:")] == []
    assert [name for name, sentence in said.items() if not sentence.endswith((".", "alone"))] == []
    assert len(said) > 50


def test_each_is_refused_at_once(told):
    assert {name: time for name, (_, time) in told["found"].items() if time > SECONDS} == {}


def test_all_of_them_take_little_room(told):
    assert told["megabytes"] < MEGABYTES


def test_the_bomb_is_one():
    bomb = packed()
    stream = bomb[36:]
    unpacker, size = zlib.decompressobj(-15), 0
    for start in range(0, MB // 2, 64 * 1024):
        size += len(unpacker.decompress(stream[start : start + 64 * 1024]))

    assert 9 * MB < len(bomb) < 12 * MB
    assert size > UNPACKED // 40
