"""What is asked of a file that is to leave Unbend: its form, its place, and who may open it."""

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from projections.report.wish import ReportWish


class FileForm(Enum):
    """In which form something is handed over, as the diary notes it."""

    PDF = "pdf"
    HISTORY = "unbend"
    TABLES_COMMA = "csv"
    TABLES_SEMICOLON = "csv-semicolon"
    FHIR = "fhir"
    WEB = "html"

    @property
    def suffix(self) -> str:
        """The end of a file's name, without its first dot."""
        return _SUFFIXES[self]

    @property
    def is_page(self) -> bool:
        """Whether it tells the chosen days, and not the whole diary."""
        return self in (FileForm.PDF, FileForm.WEB)


_SUFFIXES = {
    FileForm.PDF: "pdf",
    FileForm.HISTORY: "unbend",
    FileForm.TABLES_COMMA: "zip",
    FileForm.TABLES_SEMICOLON: "zip",
    FileForm.FHIR: "fhir.json",
    FileForm.WEB: "html",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FileWish:
    """A file at a path; with a password it opens with that only. `given_to` may be empty."""

    path: Path
    form: FileForm
    page: ReportWish
    password: str = field(default="", repr=False)
    given_to: str = ""
