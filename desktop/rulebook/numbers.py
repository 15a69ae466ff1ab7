"""Numbers with the mark of their source, and the words around them."""

from collections.abc import Iterable

from domain.programme import Figure, Origin

MARKS = {
    Origin.SEED: "seed",
    Origin.KEY: "key",
    Origin.LITERATURE: "lit",
    Origin.OUR_CHOICE: "our",
    Origin.PRESCRIBED: "prescribed",
}

NOTHING = "–"
"""What stands in a cell that has nothing to tell."""

_DAY_HOURS = 24


def marked(figure: Figure) -> str:
    """A number: 3, with where it comes from."""
    return f"{figure.value}{mark(figure.source)}"


def mark(source: Origin) -> str:
    return f"<sup>{MARKS[source]}</sup>"


def ours(number: int) -> str:
    """A number of ours that stands in the code and not in a file."""
    return f"{number}{mark(Origin.OUR_CHOICE)}"


def counted(figure: Figure, noun: str) -> str:
    """So many of something: 3 days, 1 day."""
    return f"{marked(figure)} {noun if figure.value == 1 else f'{noun}s'}"


def at_most(figure: Figure, noun: str) -> str:
    """So many of something or fewer; fewer than none there cannot be."""
    return counted(figure, noun) + (" or fewer" if figure.value else "")


def span(figure: Figure) -> str:
    """So many hours, told as days where they are more whole days than one."""
    days, rest = divmod(figure.value, _DAY_HOURS)
    if days > 1 and not rest:
        return f"{days}{mark(figure.source)} days"
    return counted(figure, "hour")


def tenths(figure: Figure) -> str:
    """A number that is kept in tenths: 0.5."""
    return f"{figure.value // 10}.{figure.value % 10}{mark(figure.source)}"


def joined(words: Iterable[str]) -> str:
    """A, B and C."""
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last


def listed(lines: Iterable[str]) -> str:
    """A list with a bullet before each line."""
    return "\n".join(f"* {line}" for line in lines)


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(cell or NOTHING for cell in cells)} |" for cells in lines)
