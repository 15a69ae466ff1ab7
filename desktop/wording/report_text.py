"""The report as plain text, from top to bottom, for those who hear it or read it large."""

from collections.abc import Iterator

from desktop.language import tr
from desktop.report.sheet import Beside, Block, Chapter, Figure, Listing, Sheet, Table, Tile
from desktop.wording.lists import listed


def text(sheet: Sheet) -> str:
    """All that the pages say; of each picture its finding."""
    return "\n".join(_lines(sheet)).strip() + "\n"


def _lines(sheet: Sheet) -> Iterator[str]:
    yield sheet.title
    yield from sheet.about
    yield from sheet.aside
    yield from ("", _told(sheet.strip.title, sheet.strip.text))
    yield from sheet.strip.lines
    yield ""
    yield from (_tile(tile) for tile in sheet.tiles)
    for block in sheet.blocks:
        yield from _block(block)
    for chapter in sheet.appendix:
        yield from _chapter(chapter)
    yield from ("", sheet.footer)


def _chapter(chapter: Chapter) -> Iterator[str]:
    yield from ("", chapter.title)
    yield from chapter.text
    for block in chapter.blocks:
        yield from _block(block)


def _tile(tile: Tile) -> str:
    figure = " ".join(part for part in (tile.value, tile.unit) if part)
    said = (figure, tile.detail, tile.change, tile.meaning)
    return _told(tile.name, ". ".join(part.replace("\n", ", ") for part in said if part))


def _block(block: Block) -> Iterator[str]:
    match block:
        case Beside():
            yield from _block(block.left)
            yield from _block(block.right)
        case Figure():
            yield from _part(block.title, (block.picture.alt,))
        case Listing():
            yield from _part(block.title, block.lines or (block.empty,))
        case Table():
            rows = (_row(block, row) for row in block.rows)
            yield from _part(block.title, tuple(rows) or (block.empty,))


def _part(title: str, lines: tuple[str, ...]) -> Iterator[str]:
    yield from ("", title)
    yield from (line for line in lines if line)


def _row(table: Table, row: tuple[str, ...]) -> str:
    """A row that is understood without its heads above it: Table Stretch: Days done 12."""
    name, *rest = row
    heads = table.heads[1:]
    said = [f"{head} {cell}" for head, cell in zip(heads, rest, strict=False) if cell]
    return _told(name, listed(said))


def _told(name: str, said: str) -> str:
    return tr("{name}: {figure}", name=name, figure=said) if said else name
