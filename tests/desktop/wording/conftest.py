"""Words as other countries write them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale


@pytest.fixture
def written_as(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Write numbers and dates as a locale does; the words stay English."""
    in_force = "desktop.language.current._CURRENT.locale"
    return lambda name: monkeypatch.setattr(in_force, QLocale(name))
