"""The clipboard: what a person wrote is there for a short while and for no history of it.

Nothing else in the app reaches it. What somebody copies by hand in a text field is theirs.
"""

import sys
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from PySide6 import QtGui
from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication, QImage

SECONDS = 30

_CONCEALED = "org.nspasteboard.ConcealedType"

_MARKS: Mapping[str, Mapping[str, bytes]] = MappingProxyType(
    {
        "win32": {
            "ExcludeClipboardContentFromMonitorProcessing": b"1",
            "CanIncludeInClipboardHistory": bytes(4),  # a number of 32 bits: 0
            "CanUploadToCloudClipboard": bytes(4),
        },
        "darwin": {_CONCEALED: b"1"},
    }
)
_FREE_DESKTOP: Mapping[str, bytes] = MappingProxyType({"x-kde-passwordManagerHint": b"secret"})


def copy(text: str, *, seconds: float = SECONDS) -> None:
    """What a person wrote, or a code: marked as none of a history's business, and then gone."""
    _passing().put(text, seconds)


def copy_picture(picture: QImage) -> None:
    """A chart, for any letter or chat; it stays until something else is copied."""
    _clipboard().setImage(picture)


def clear() -> None:
    """Take away at once what `copy` has put there; what came from elsewhere stays."""
    _passing().clear()


def marks(platform: str = sys.platform) -> Mapping[str, bytes]:
    """What tells the programs that remember copied things to leave this one alone."""
    return _MARKS.get(platform, _FREE_DESKTOP)


def concealer(base: Any) -> Any:
    """What lets macOS hear the mark by its own name; `base` is Qt's class for that, if it has one.

    Elsewhere Qt has none, and hands the marks over as they are.
    """
    if base is None:
        return None
    return type(
        "Concealer",
        (base,),
        {
            "mimeForUti": lambda _self, uti: uti if uti == _CONCEALED else "",
            "utiForMime": lambda _self, mime: mime if mime == _CONCEALED else "",
            "convertFromMime": lambda _self, _mime, data, _uti: [QByteArray(data)],
            "convertToMime": lambda _self, _mime, data, _uti: b"".join(map(bytes, data)),
        },
    )()


class _Passing(QObject):
    """What is on the clipboard for a while."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._text = ""
        self._concealer = concealer(getattr(QtGui, "QUtiMimeConverter", None))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)

    def put(self, text: str, seconds: float) -> None:
        self._text = text
        data = QMimeData()
        data.setText(text)
        for name, mark in marks().items():
            data.setData(name, QByteArray(mark))
        _clipboard().setMimeData(data)
        self._timer.start(round(seconds * 1000))

    def clear(self) -> None:
        ours, self._text = self._text, ""
        self._timer.stop()
        if ours and _clipboard().text() == ours:
            _clipboard().clear()


@cache
def _passing_of(application: QGuiApplication) -> _Passing:
    made = _Passing(application)
    application.aboutToQuit.connect(made.clear)
    return made


def _passing() -> _Passing:
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        raise TypeError("There is no clipboard before there is an application.")
    return _passing_of(application)


def _clipboard() -> QClipboard:
    return QGuiApplication.clipboard()
