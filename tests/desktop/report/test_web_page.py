"""The report as one web page: whole, without a script, and with what people wrote as text."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typing_extensions import override

from desktop.report.markup import text
from desktop.report.sheet import Chapter, Listing, Sheet, Strip, Table
from desktop.report.web_page import web_page
from desktop.report.words import sheet
from tests.desktop.report import reports

HOSTILE = '</title><script>alert(1)</script><img src=x onerror="alert(2)">&amp; {brace} “quote”'
EMPTY = frozenset({"meta", "br", "img", "link", "hr", "input"})


class Reader(HTMLParser):
    """The elements of a page, whether they are closed in their order, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words: list[str] = []
        self.faults: list[str] = []
        self._open: list[str] = []
        self.feed(page)
        self.close()
        self.faults += self._open

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.attributes += attrs
        if tag not in EMPTY:
            self._open.append(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.faults.append(tag)

    @override
    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(self.words)

    def values(self, name: str) -> list[str | None]:
        return [value for key, value in self.attributes if key == name]


@pytest.fixture(scope="module")
def whole() -> Sheet:
    return sheet(reports.made())


def test_every_element_is_closed_in_its_order(whole: Sheet) -> None:
    assert Reader(web_page(whole)).faults == []


def test_it_holds_all_that_the_sheet_says(whole: Sheet) -> None:
    read = Reader(web_page(whole)).text

    said = [whole.title, *whole.about, *whole.aside, whole.strip.text, whole.footer]
    said += [tile.change for tile in whole.tiles] + [tile.meaning for tile in whole.tiles]
    assert [words for words in said if words not in read] == []


def test_it_has_no_script_and_asks_nobody_for_anything(whole: Sheet) -> None:
    read = Reader(web_page(whole))

    assert not {"script", "link", "img", "iframe", "object", "embed"} & set(read.names)
    assert not [name for name, _ in read.attributes if name in {"src", "href", "style"}]
    assert not [name for name, _ in read.attributes if name.startswith("on")]
    assert "url(" not in web_page(whole)


def test_it_forbids_what_it_does_not_have(whole: Sheet) -> None:
    assert "default-src 'none'; style-src 'unsafe-inline'; img-src data:" in Reader(
        web_page(whole)
    ).values("content")


def test_it_says_its_language(whole: Sheet) -> None:
    assert '<html lang="en">' in web_page(whole)
    assert '<html lang="de">' in web_page(replace(whole, language="de"))


def test_each_picture_has_a_name_and_a_finding_of_its_own(whole: Sheet) -> None:
    read = Reader(web_page(whole))

    known = read.values("id")
    named = [name for names in read.values("aria-labelledby") for name in (names or "").split()]
    assert len(known) == len(set(known)) == 6
    assert sorted(named) == sorted(filter(None, known))


def test_tables_have_heads_for_columns_and_rows(whole: Sheet) -> None:
    scopes = Reader(web_page(whole)).values("scope")

    assert scopes.count("col") == 7
    assert scopes.count("row") == 7


def test_an_empty_table_is_a_sentence(whole: Sheet) -> None:
    table = Table(title="T", heads=("A",), rows=(), empty="Nothing here.")

    page = web_page(replace(whole, blocks=(table,)))

    assert "<table" not in page
    assert "Nothing here." in page


def test_headings_go_down_one_at_a_time(whole: Sheet) -> None:
    chapter = Chapter(title="Notes", blocks=(Listing(title="May", lines=("Sore.",)),))

    names = Reader(web_page(replace(whole, appendix=(chapter,)))).names

    assert names.count("h1") == 1
    assert [name for name in names if re.fullmatch("h[1-6]", name)][-2:] == ["h2", "h3"]


def test_a_raised_strip_is_framed_and_holds_its_lines(whole: Sheet) -> None:
    strip = Strip(title="Warning signs", text="1 ticked.", lines=("4 May: yes.",), is_raised=True)

    page = web_page(replace(whole, strip=strip))

    assert 'class="strip raised"' in page
    assert "4 May: yes." in page
    assert 'class="strip raised"' not in web_page(whole)


def test_what_people_wrote_stays_text(whole: Sheet) -> None:
    said = Listing(title=HOSTILE, lines=(HOSTILE,))

    page = web_page(replace(whole, title=HOSTILE, footer=HOSTILE, blocks=(said,)))

    assert "script" not in Reader(page).names
    assert "img" not in Reader(page).names
    assert Reader(page).text.count(HOSTILE) == 5


@pytest.mark.parametrize("unreadable", ["\x00", "\x1b", "\x85", "\u202e", "\ud800", "\ufffe"])
def test_what_is_no_letter_is_left_out(unreadable: str) -> None:
    assert text(f"a{unreadable}b") == "ab"


def test_what_is_to_be_found_at_a_glance_is_strong(whole: Sheet) -> None:
    said = Listing(title="Asked", lines=("May I cycle?", "Sore."), marked=1)

    page = web_page(replace(whole, blocks=(said,)))

    assert "<strong>May I cycle?</strong>" in page
    assert page.count("<strong>") == 1


def test_lines_stay_lines() -> None:
    assert text("a\r\nb\rc\td") == "a\nb\nc\td"


@settings(max_examples=150)
@given(st.text(st.characters(), max_size=60))
def test_any_words_make_a_whole_page_that_can_be_written(words: str) -> None:
    listing = Listing(title=words, lines=(words,))
    table = Table(title=words, heads=(words, words), rows=((words, words),))
    made = Sheet(
        language="en",
        paper="a4",
        date="2026-10-30",
        title=words,
        about=(words,),
        aside=(words,),
        strip=Strip(title=words, text=words, lines=(words,), is_raised=True),
        tiles=(),
        blocks=(listing, table),
        footer=words,
    )

    page = web_page(made)

    assert Reader(page).faults == []
    assert page.encode().decode() == page
