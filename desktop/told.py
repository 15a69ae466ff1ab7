"""One sentence in a box before the window, which waits for nobody."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def tell(sentence: str, window: QWidget) -> None:
    """Say something that is to be known, and is nobody's fault."""
    box = QMessageBox(QMessageBox.Icon.Information, "Unbend", "", parent=window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    box.open()
