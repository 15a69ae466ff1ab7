"""What is written down of errors and messages names no file and quotes nobody."""

import ast
import faulthandler
import logging
import os
import sys
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import QLoggingCategory, qInstallMessageHandler, qWarning

from desktop import trouble, unquoted

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (
            "QObject::startTimer: Timers cannot have negative intervals",
            "QObject::startTimer: Timers cannot have negative intervals",
        ),
        ('QLabel: cannot set "my leg hurts"', "QLabel: cannot set …"),
        ("Could not open /home/ana/my notes/x.diary: gone", "Could not open …"),
        (r"Cannot load C:\Users\Ana\a b.png now", "Cannot load …"),
        ("Loading file:///home/ana/x.png failed", "Loading …"),
        ("QCss::Parser - Failed to parse <b>my leg</b>", "QCss::Parser - Failed to parse …"),
        ("The text ‘my leg’ is too long", "The text …"),  # noqa: RUF001 that quote itself
        ("QFont: size <= 0 (-1), must be more", "QFont: size <= 0 (-1), must be more"),
        ("First line\nmy leg hurts", "First line"),
        ("", ""),
    ],
)
def test_a_message_ends_where_it_begins_to_quote(said: str, kept: str):
    assert unquoted.message(said) == kept


def test_a_message_is_never_long():
    assert len(unquoted.message("so " * 1000)) == 200


# ------------------------------------------------------------------------------------- a log


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The log of the app, and everything as it was afterwards."""
    monkeypatch.setattr(faulthandler, "enable", os.close)  # crashes of the tests are pytest's
    hooks, level = (sys.excepthook, sys.unraisablehook), trouble.LOG.level
    handlers = list(trouble.LOG.handlers)
    trouble.install(tmp_path / "logs")
    yield tmp_path / "logs" / "unbend.log"
    qInstallMessageHandler(None)
    sys.excepthook, sys.unraisablehook = hooks
    trouble.LOG.setLevel(level)
    for handler in set(trouble.LOG.handlers) - set(handlers):
        trouble.LOG.removeHandler(handler)
        handler.close()


def test_what_qt_says_is_written_without_what_it_quotes(
    log: Path, caplog: pytest.LogCaptureFixture
):
    qWarning('Cannot draw "my leg hurts" from /home/ana/secret.png')

    assert "Qt: Cannot draw …" in log.read_text()
    assert "leg" not in log.read_text()
    caplog.clear()


def test_details_of_qt_are_not_written_whatever_is_asked_of_it(log: Path):
    QLoggingCategory.setFilterRules("*.debug=true")
    try:
        trouble.LOG.debug("Qt: my leg")
    finally:
        QLoggingCategory.setFilterRules("")

    assert log.read_text() == ""


class Leaky:
    def __del__(self) -> None:
        raise ValueError("my leg hurts")


def test_an_error_in_passing_is_written_without_its_words(
    log: Path, caplog: pytest.LogCaptureFixture
):
    leaky = Leaky()

    del leaky

    assert "in passing: ValueError" in log.read_text()
    assert "leg" not in log.read_text()
    caplog.clear()


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
def test_logs_are_for_their_owner_alone(log: Path):
    handler = next(one for one in trouble.LOG.handlers if isinstance(one, RotatingFileHandler))
    logging.getLogger("unbend").info("a line")
    handler.doRollover()

    modes = {each.name: each.stat().st_mode & 0o777 for each in log.parent.iterdir()}

    assert modes == {"unbend.log": 0o600, "unbend.log.1": 0o600, "crash.log": 0o600}


@pytest.mark.skipif(sys.platform == "win32", reason="links of POSIX")
def test_a_log_is_not_written_through_a_link(tmp_path: Path):
    (tmp_path / "logs").mkdir()
    (tmp_path / "victim").write_text("whole")
    (tmp_path / "logs" / "unbend.log").symlink_to(tmp_path / "victim")

    with pytest.raises(OSError, match="symbolic"):
        trouble.install(tmp_path / "logs")

    assert (tmp_path / "victim").read_text() == "whole"


# --------------------------------------------------------------------------- what may be logged

SAFE = {"trace", "message"}
"""What a call may hand to a log besides its own words: kinds of errors, and what these make."""


def said_too_much(tree: ast.AST) -> list[int]:
    """The lines on which a log is handed something that may be a person's."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in {"LOG", "logging", "warnings"}
        and node.func.attr in WRITES
        and (node.func.attr == "exception" or not is_safe(node))
    ]


WRITES = {"debug", "info", "warning", "warn", "error", "critical", "exception", "log"}


def is_safe(call: ast.Call) -> bool:
    assert isinstance(call.func, ast.Attribute)
    words = call.args[1:] if call.func.attr == "log" else call.args
    has_own = bool(words) and isinstance(words[0], ast.Constant)
    return has_own and not call.keywords and all(map(is_ours, words[1:]))


def is_ours(value: ast.expr) -> bool:
    match value:
        case ast.Attribute(attr="__name__", value=ast.Call(func=ast.Name(id="type"))):
            return True
        case ast.Call(func=ast.Name(id=name)):
            return name in SAFE
        case _:
            return False


def test_no_log_is_handed_what_may_be_a_persons():
    found = {
        f"{file.relative_to(ROOT)}:{line}"
        for package in ("desktop", "domain", "projections")
        for file in (ROOT / package).rglob("*.py")
        for line in said_too_much(ast.parse(file.read_text(encoding="utf-8")))
    }

    assert found == set()


@pytest.mark.parametrize(
    "words",
    [
        "LOG.info(f'kept {note}')",
        "LOG.warning('not read: %s', problem)",
        "LOG.exception('it failed')",
        "LOG.error('it failed', exc_info=True)",
        "LOG.log(10, path)",
        "warnings.warn(str(note))",
    ],
)
def test_the_rule_notices(words: str):
    assert said_too_much(ast.parse(words)) == [1]


@pytest.mark.parametrize(
    "words", ["LOG.info('kept')", "LOG.info('no: %s', type(problem).__name__)"]
)
def test_the_rule_lets_plain_words_through(words: str):
    assert said_too_much(ast.parse(words)) == []
