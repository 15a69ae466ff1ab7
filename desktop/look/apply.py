"""The one place that gives the application its look and keeps it with the system's."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.look.current import Movement, Scheme, look, tokens_for
from desktop.look.focus import FocusRings
from desktop.look.lettering import Type, font
from desktop.look.palette import palette
from desktop.look.sheet import sheet
from desktop.look.spoken import speak_of_parts

_SYSTEM_SCHEME = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}

_STYLE = "fusion"


def apply_look(
    app: QApplication,
    scheme: Scheme = Scheme.SYSTEM,
    *,
    text_scale: float = 1.0,
    movement: Movement = Movement.SYSTEM,
    family: str = "",
) -> None:
    """Dress the whole application; may be called again at any time with another wish."""
    # Without this, a style sheet stops a frame from tinting what lies inside it.
    app.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
    _follow_system_once(app)
    current = look()
    current.scheme, current.text_scale, current.family = scheme, text_scale, family
    current.movement = movement
    # Title bars and native dialogs follow too, where the system lets them.
    QGuiApplication.styleHints().setColorScheme(_SYSTEM_SCHEME[scheme])
    _dress(app)


def _dress(app: QApplication) -> None:
    current = look()
    current.tokens = tokens_for(current.scheme)
    current.ask_system()
    # Over a sheet that is in force, Qt tells every widget ten times of the next one.
    if app.styleSheet():
        app.setStyleSheet("")
    if app.style().name() != _STYLE:
        app.setStyle(_STYLE)
    app.setPalette(palette(current.tokens))
    app.setFont(font(Type.BODY))
    app.setStyleSheet(sheet(current.tokens, current.text_scale))
    current.changed.emit()


def _follow_system_once(app: QApplication) -> None:
    if app.findChild(FocusRings) is None:
        FocusRings(app)
        speak_of_parts()
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _: _follow(app))


def _follow(app: QApplication) -> None:
    if tokens_for(look().scheme) is not look().tokens:
        _dress(app)
