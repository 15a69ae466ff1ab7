"""Writes docs/rules.md anew."""

from pathlib import Path

from desktop import opening
from desktop.rulebook import rulebook

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"


def main() -> None:
    book = opening.handbook()
    PAGE.write_text(
        rulebook(book.programme, book.red_flags, book.outcomes), encoding="utf-8", newline="\n"
    )


if __name__ == "__main__":
    main()
