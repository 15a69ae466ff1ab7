"""The web page of a real diary before the checker that browsers' makers use."""

import re
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from tests.report.diaries import lived, web_page_of, wished
from tests.report.programs import web_faults

WILD = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> & &amp; ]]> --> </style> \u202e"


@pytest.fixture(params=[(1, False), (91, True)], ids=str)
def page(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The page of a demo of so many days, alone or with everything behind it."""
    length, is_whole = request.param
    application = lived(length)
    wish = wished(application, is_whole=is_whole, name=WILD, questions=(WILD, "May I swim?"))
    file = tmp_path / "report.html"
    file.write_bytes(web_page_of(application, wish))
    return file


def test_the_checker_finds_nothing(page: Path):
    assert web_faults(page) == []


def test_the_checker_finds_a_picture_without_words(page: Path, tmp_path: Path):
    broken = tmp_path / "broken.html"
    text = page.read_text(encoding="utf-8")
    broken.write_text(text.replace("</body>", "<img src='a.png'></body>"), encoding="utf-8")

    assert any("alt" in fault for fault in web_faults(broken))


def test_nothing_in_it_runs_or_is_fetched(page: Path):
    text = page.read_text(encoding="utf-8")

    assert "default-src 'none'" in text
    assert "<script" not in text
    assert re.findall(r"<[^>]+\son\w+=", text) == []
    assert re.findall(r'(?:src|href)\s*=\s*["\']?(?:https?:|//)', text) == []
