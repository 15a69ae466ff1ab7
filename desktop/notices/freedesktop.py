"""Notices of a Linux desktop, as org.freedesktop.Notifications has them."""

import os
from typing import Any

from PySide6.QtCore import QObject
from typing_extensions import override

from desktop.identity import APP_ID, NAME
from desktop.notices.bus import Bus
from desktop.notices.notice import Notice, Notices

SERVICE, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
PROPERTIES = "org.freedesktop.DBus.Properties"
LONGEST_S = 0.2
"""How long the end of the program waits for a desktop that has not answered yet."""

AS_USUAL = -1
"""How long it stays in sight is for the desktop to say."""


class DesktopNotices(Notices):
    """Joins the bus for as long as a notice is shown, and leaves it with the notice.

    Whoever has asked for quiet, or shows their screen to others, is not shown anything.
    """

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = Bus(address, self)
        self._wanted: Notice | None = None
        self._is_under_way = False
        self._id = 0
        self._can: frozenset[str] = frozenset()
        self._bus.joined.connect(self._begin)
        self._bus.lost.connect(self._lose)
        self._bus.heard.connect(self._hear)

    @override
    def show(self, notice: Notice) -> None:
        self._wanted = notice
        if self._bus.is_joined:
            self._ask_whether_wanted()
        else:
            self._bus.join()

    @override
    def withdraw(self) -> None:
        self._wanted = None
        if self._is_under_way:
            return  # by which number it is known is not told yet
        if self._id:
            self._bus.ask(_call("CloseNotification", "u", self._id))
        self._forget()

    @override
    def end(self) -> None:
        """One that the desktop is about to show is waited for: without its number it would stay."""
        self.withdraw()
        if self._is_under_way:
            self._bus.wait_until(lambda: not self._is_under_way, LONGEST_S)
        self._forget()

    def _forget(self) -> None:
        self._wanted, self._id, self._is_under_way = None, 0, False
        self._bus.leave()

    def _begin(self) -> None:
        from jeepney import MatchRule
        from jeepney.bus_messages import message_bus

        rule = MatchRule(type="signal", sender=SERVICE, interface=SERVICE, path=PATH)
        self._bus.ask(message_bus.AddMatch(rule))
        self._bus.ask(_call("GetCapabilities"), self._learn)
        self._ask_whether_wanted()

    def _learn(self, body: tuple[Any, ...] | None) -> None:
        self._can = frozenset(body[0]) if body else frozenset()

    def _ask_whether_wanted(self) -> None:
        """Desktops that know no such thing answer with an error, and then it is wanted."""
        self._bus.ask(_call("Get", "ss", SERVICE, "Inhibited", of=PROPERTIES), self._go_on)

    def _go_on(self, body: tuple[Any, ...] | None) -> None:
        if self._wanted is None:
            return
        if body is not None and tuple(body) == (("b", True),):
            self.withdraw()
            self.refused.emit()
        else:
            self._is_under_way = True
            self._bus.ask(self._notify(self._wanted), self._take)

    def _notify(self, notice: Notice) -> Any:
        answers = notice.answers if "actions" in self._can else ()
        said = _plain(notice.sentence) if "body-markup" in self._can else notice.sentence
        words = [part for answer in answers for part in answer]
        hints = {"desktop-entry": ("s", APP_ID), "suppress-sound": ("b", True)}
        return _call(
            "Notify",
            "susssasa{sv}i",
            *(NAME, self._id, APP_ID, notice.title, said, words, hints, AS_USUAL),
        )

    def _take(self, body: tuple[Any, ...] | None) -> None:
        if not body:
            self._lose()
            return
        self._is_under_way, self._id = False, int(body[0])
        if self._wanted is None:
            self.withdraw()
        else:
            self.shown.emit()

    def _hear(self, name: str, said: tuple[Any, ...]) -> None:
        if len(said) < len(("id", "what")) or not self._id or said[0] != self._id:
            return
        if name == "ActivationToken":
            # The window that comes to the front for this shows it to a Wayland desktop.
            os.environ["XDG_ACTIVATION_TOKEN"] = str(said[1])
        elif name == "ActionInvoked":
            self.withdraw()
            self.pressed.emit(str(said[1]))
        elif name == "NotificationClosed":
            self._forget()

    def _lose(self) -> None:
        self._forget()
        self.failed.emit()


def _call(name: str, signature: str = "", *body: object, of: str = SERVICE) -> Any:
    from jeepney import DBusAddress, new_method_call

    to = DBusAddress(PATH, bus_name=SERVICE, interface=of)
    return new_method_call(to, name, signature or None, body)


def _plain(words: str) -> str:
    """Words that a desktop would read as markup, so that it shows them as they are."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
