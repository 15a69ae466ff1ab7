"""A page that was made to be looked at: its words, and a picture of each of its sheets."""

from dataclasses import dataclass

from desktop.report.sheet import Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What was set, and how it looks; `code` stands for the person where no name is wished for.

    Each page is a PNG: laid out in memory, the many pages of ten years would fill it.
    """

    sheet: Sheet
    code: str
    pages: tuple[bytes, ...]
