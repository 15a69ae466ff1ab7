"""Words that give orders, on every page: nothing obeys, nothing is fetched, all of it is shown."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtGui import QColor, QImage
from PySide6.QtGui import Qt as Text

from desktop.widgets.tip import tip
from tests.desktop.hostile import orders
from tests.faults import watched

ROOT = Path(__file__).parent.parent.parent

needs_strace = pytest.mark.skipif(watched.PROGRAM is None, reason="strace is not installed")


@dataclass(frozen=True)
class Looked:
    """What was found on the pages, and which files were asked for meanwhile."""

    red: list[str]
    rich: list[str]
    heard: list[str]
    opened: list[str]


def looked_at(folder: Path, *options: str) -> Looked:
    picture = folder / "canary.png"
    pixels = QImage(40, 40, QImage.Format.Format_RGB32)
    pixels.fill(QColor(255, 0, 0))
    assert pixels.save(str(picture))
    trace = folder / "trace"
    words = [sys.executable, "-m", "tests.desktop.hostile", str(picture), *options]
    if watched.PROGRAM is not None:
        see = [watched.PROGRAM, "-f", "-qq", "-e", "trace=%file", "-s", "300", "-o", str(trace)]
        words = [*see, *words]
    done = subprocess.run(
        words,
        check=True,
        cwd=ROOT,
        env=os.environ | {"HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    found = json.loads(done.stdout)
    calls = trace.read_text(encoding="utf-8").splitlines() if trace.exists() else []
    # The folder of a diary may have such a name as well, and is looked into.
    asked = [line for line in calls if f'"{picture}"' in line and "execve" not in line]
    return Looked(found["red"], found["rich"], found.get("heard", []), asked)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Looked:
    return looked_at(tmp_path_factory.mktemp("pages"))


@pytest.fixture(scope="module")
def control(tmp_path_factory: pytest.TempPathFactory) -> Looked:
    """The same words in labels that guess."""
    return looked_at(tmp_path_factory.mktemp("control"), "--obeying")


def test_no_page_shows_a_picture_or_a_colour_that_words_ask_for(pages: Looked) -> None:
    assert pages.red == []


def test_no_tooltip_takes_words_for_markup(pages: Looked) -> None:
    assert pages.rich == []
    assert len(pages.heard) > 30


@needs_strace
def test_no_page_fetches_what_words_name(pages: Looked) -> None:
    assert pages.opened == []


def test_a_label_that_guesses_would_obey(control: Looked) -> None:
    assert len(control.red) > 10
    assert len(control.rich) > 20


@needs_strace
def test_a_label_that_guesses_would_fetch(control: Looked) -> None:
    assert [line for line in control.opened if "open" in line]


@pytest.mark.parametrize("order", orders(Path(__file__).with_name("canary.png")))
def test_a_tip_is_plain_and_says_the_same(order: str) -> None:
    said = tip(order)

    assert not Text.mightBeRichText(said)
    assert said.replace("\u2060", "") == order


@pytest.mark.parametrize("words", ["", "Speed", "Leg < back", "Tom & Anna", "a <- b", "1 < 2 > 1"])
def test_a_tip_of_plain_words_is_those_words(words: str) -> None:
    assert tip(words) == words
