"""The tones: sound files of their own, handed to whatever can play them."""

import os
import sys
import wave
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.sounds import Sounds, Tone, samples, system_player, write

on_unix = pytest.mark.skipif(sys.platform == "win32", reason="a player is a program on the path")


def put_player(folder: Path, name: str, heard: Path) -> None:
    """A program of that name that notes what it is asked to play."""
    program = folder / name
    program.write_text(f'#!/bin/sh\nfor last; do :; done\nbasename "$last" >> "{heard}"\n')
    program.chmod(0o755)


@pytest.mark.parametrize("tone", Tone)
def test_a_tone_is_a_sound_file_that_begins_and_ends_in_silence(tone: Tone, tmp_path: Path) -> None:
    write(tmp_path / "tone.wav", tone)

    with wave.open(str(tmp_path / "tone.wav")) as file:
        seconds = file.getnframes() / file.getframerate()
    told = samples(tone)
    assert 0.1 <= seconds <= 1.5
    assert abs(told[0]) < 50
    assert abs(told[-1]) < 50
    assert 2_000 < max(told) < 16_000


@on_unix
@pytest.mark.parametrize("name", ["pw-play", "paplay", "aplay", "afplay"])
def test_the_player_of_the_system_plays_it(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    heard = tmp_path / "heard"
    put_player(tmp_path, name, heard)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin{os.pathsep}/bin")
    monkeypatch.setattr(sys, "platform", "darwin" if name == "afplay" else "linux")
    sounds = Sounds(system_player())

    sounds.play(Tone.CHANGE)

    assert sounds.can_sound()
    qtbot.waitUntil(lambda: heard.exists() and heard.read_text() == "change.wav\n")


@on_unix
def test_without_a_player_there_is_silence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    sounds = Sounds(system_player())

    sounds.play(Tone.END)

    assert not sounds.can_sound()
