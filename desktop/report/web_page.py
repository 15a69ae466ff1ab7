"""The report as one web page: no script, nothing from elsewhere, and read aloud in its order."""

from collections.abc import Iterable, Iterator

from desktop.report.markup import element, joined, text
from desktop.report.sheet import (
    Beside,
    Block,
    Chapter,
    Figure,
    Listing,
    Sheet,
    Strip,
    Table,
    Tile,
)
from desktop.report.web_style import STYLE

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def web_page(sheet: Sheet) -> str:
    """The page as HTML; whatever a person wrote in it stays text."""
    head = joined(
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        element("title", text(sheet.title)),
        element("style", STYLE),
    )
    body = joined(
        element("header", *_head(sheet)),
        element("main", *_main(sheet)),
        element("footer", element("p", text(sheet.footer), dir="auto")),
    )
    page = element("html", element("head", head), element("body", body), lang=sheet.language)
    return f"<!DOCTYPE html>\n{page}\n"


def _head(sheet: Sheet) -> Iterator[str]:
    yield element("h1", text(sheet.title))
    yield element("div", *_paragraphs(sheet.about), cls="about")
    yield element("div", *_paragraphs(sheet.aside), cls="aside")


def _main(sheet: Sheet) -> Iterator[str]:
    yield _strip(sheet.strip)
    yield element("dl", *map(_tile, sheet.tiles), cls="tiles")
    yield from (_block(block, "h2") for block in sheet.blocks)
    yield from map(_chapter, sheet.appendix)


def _strip(strip: Strip) -> str:
    """The warning signs; what was ticked is a list in a thick frame."""
    lines = [element("li", text(line), dir="auto") for line in strip.lines]
    return element(
        "section",
        element("h2", text(strip.title)),
        element("p", text(strip.text)),
        element("ul", *lines) if lines else "",
        cls="strip raised" if strip.is_raised else "strip",
    )


def _tile(tile: Tile) -> str:
    unit = element("span", text(tile.unit), cls="unit")
    value = element("dd", text(tile.value), " ", unit, cls="value")
    below = (("", tile.detail), ("change", tile.change), ("meaning", tile.meaning))
    return element(
        "div",
        element("dt", text(tile.name)),
        value,
        *(element("dd", text(words), cls=kind) for kind, words in below if words),
    )


def _block(block: Block, heading: str) -> str:
    match block:
        case Figure():
            return _figure(block, heading)
        case Table():
            return _table(block, heading)
        case Listing():
            return _listing(block, heading)
        case Beside():
            parts = (_block(block.left, heading), _block(block.right, heading))
            return element("div", *parts, cls="beside")


def _figure(figure: Figure, heading: str) -> str:
    """A picture that may be moved sideways where the screen is narrow."""
    caption = element("p", text(figure.caption)) if figure.caption else ""
    return element(
        "figure",
        element("figcaption", element(heading, text(figure.title)), caption),
        _scrolling(figure.picture.svg, figure.title),
    )


def _heading(name: str, title: str) -> str:
    """Nothing where the chapter's own title says it all."""
    return element(name, text(title)) if title else ""


def _part(title: str, *content: str) -> str:
    return element("section" if title else "div", title, *content)


def _scrolling(content: str, name: str) -> str:
    return element("div", content, cls="scrolling", role="group", tabindex="0", aria_label=name)


def _table(table: Table, heading: str) -> str:
    title, caption = _heading(heading, table.title), element("p", text(table.caption))
    if not table.rows:
        return _part(title, element("p", text(table.empty)))
    heads = [
        element("th", text(head), scope="col", cls=_side(table, column))
        for column, head in enumerate(table.heads)
    ]
    rows = [element("tr", *_cells(table, row)) for row in table.rows]
    content = element("table", element("thead", element("tr", *heads)), element("tbody", *rows))
    return _part(title, _scrolling(content, table.title), caption if table.caption else "")


def _cells(table: Table, row: Iterable[str]) -> Iterator[str]:
    """The first cell of a row says what the row is about."""
    for column, words in enumerate(row):
        if column:
            yield element("td", text(words), dir="auto", cls=_side(table, column))
        else:
            yield element("th", text(words), scope="row")


def _side(table: Table, column: int) -> str:
    return "number" if column in table.numbers else ""


def _listing(listing: Listing, heading: str) -> str:
    lines = [
        element(
            "li", element("strong", text(line)) if at < listing.marked else text(line), dir="auto"
        )
        for at, line in enumerate(listing.lines)
    ]
    content = element("ul", *lines) if lines else element("p", text(listing.empty))
    return _part(_heading(heading, listing.title), content)


def _chapter(chapter: Chapter) -> str:
    return element(
        "section",
        element("h2", text(chapter.title)),
        *_paragraphs(chapter.text),
        *(_block(block, "h3") for block in chapter.blocks),
        cls="chapter",
    )


def _paragraphs(lines: Iterable[str]) -> Iterator[str]:
    return (element("p", text(line), dir="auto") for line in lines)
