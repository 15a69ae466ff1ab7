"""Every chart is tested in the look of the app, at the usual size of text."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.look import Scheme, apply_look


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    apply_look(qapp, Scheme.LIGHT)
    yield
    apply_look(qapp, Scheme.LIGHT)
