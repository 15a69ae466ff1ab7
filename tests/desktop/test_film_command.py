"""`unbend film`: the course as a picture, without a window."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from desktop.command_line import main

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.on_any_display]


def test_a_film_of_the_demo_is_written(tmp_path: Path):
    film = tmp_path / "course.gif"

    assert main(["film", "--demo", "--days", "5", "--to", str(film), "--title", "Code 17"]) == 0
    with Image.open(film) as read:
        assert (read.format, read.n_frames > 100) == ("GIF", True)


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, and the one in which the command runs."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("typed", "code", "message"),
    [
        (["--to", "course.mp4"], 2, "A film is saved as .webp or .gif."),
        (["--to", "nowhere/course.gif"], 1, "That folder is not there. Nothing was saved."),
        (["--to", "course.gif", "--days", "1"], 1, "A film needs entries on at least three days."),
    ],
)
def test_trouble_is_told_in_one_line(
    typed: list[str],
    code: int,
    message: str,
    elsewhere: Path,
    capsys: pytest.CaptureFixture[str],
):
    assert main(["film", "--demo", *typed]) == code

    assert capsys.readouterr().err.startswith(f"unbend: {message}")
    assert list(elsewhere.iterdir()) == []


def test_another_period_than_those_there_are_is_wrong_usage(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as ended:
        main(["film", "--demo", "--to", "course.gif", "--period", "yesterday"])

    assert ended.value.code == 2
    assert "whole" in capsys.readouterr().err


def test_pillow_is_loaded_for_a_film_and_for_nothing_else():
    asked = "import sys, desktop.home, desktop.views.timeline; print('PIL' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True)

    assert done.stdout.strip() == "False"
