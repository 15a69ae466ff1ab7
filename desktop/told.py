"""One sentence in a box before the window, which waits for nobody."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def tell(sentence: str, window: QWidget, *, is_bad: bool = False) -> None:
    """Say something that is to be known; what is bad came to nothing."""
    icon = QMessageBox.Icon.Warning if is_bad else QMessageBox.Icon.Information
    box = QMessageBox(icon, "Unbend", "", parent=window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    box.open()
