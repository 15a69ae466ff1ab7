"""The dictionaries of the other languages: kept beside the words, and made ready for the app."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree

import PySide6

from desktop.language.collect import Message, in_code, in_resources
from desktop.language.said import CONTEXT

FOLDER = Path("resources", "translations")
_PREFIX = "unbend_"


def collected(root: Path) -> tuple[Message, ...]:
    """Every message once; words that are not there need no translation."""
    found = dict.fromkeys((*in_code(root), *in_resources(root)))
    return tuple(message for message in found if message.pattern)


def dictionaries(root: Path) -> tuple[Path, ...]:
    """The dictionaries that people edit, one a language."""
    return tuple(sorted((root / FOLDER).glob(f"{_PREFIX}*.ts")))


def dictionary(root: Path, language: str) -> Path:
    return root / FOLDER / f"{_PREFIX}{language}.ts"


def merge(messages: Iterable[Message], into: Path) -> None:
    """Bring a dictionary up to date; what was translated and is still said stays translated."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder, "words.py")
        listed.write_text("".join(map(_line, messages)), encoding="utf-8", newline="\n")
        kept = ("-locations", "none", "-no-obsolete", "-sort-messages")
        _run("lupdate", "-silent", *kept, str(listed), "-source-language", "en", "-ts", str(into))


def compiled(source: Path, to: Path) -> None:
    """Make the form that the app reads; what is not finished stays English there."""
    _run("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(to))


def untranslated(source: Path) -> tuple[str, ...]:
    """The English words that have no finished translation."""
    tree = ElementTree.parse(source)  # noqa: S314 a file of ours
    return tuple(
        message.findtext("source", "")
        for message in tree.iter("message")
        if message.find("translation[@type='unfinished']") is not None
    )


def _line(message: Message) -> str:
    """A message as Qt's collector finds it, which knows neither our functions nor our escapes."""
    words = json.dumps(message.pattern, ensure_ascii=False)
    number = ", 1" if message.is_counted else ""
    return f'QCoreApplication.translate("{CONTEXT}", {words}, None{number})\n'


def _run(tool: str, *words: str) -> None:
    """Run one of the programs that come with PySide6."""
    name = f"{tool}.exe" if sys.platform == "win32" else tool
    program = Path(PySide6.__file__).parent / name
    subprocess.run([str(program), *words], check=True, stdout=subprocess.DEVNULL)  # noqa: S603 Qt's
