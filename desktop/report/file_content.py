"""The content of each file that leaves Unbend, made in memory before any of it is written."""

import json

from desktop.report.file_wish import FileForm, FileWish
from desktop.report.ground import Ground
from desktop.report.sheet import Sheet
from projections.report.page import Report
from projections.report.wish import ReportWish


def sheet_of(ground: Ground, wish: ReportWish) -> tuple[Report, Sheet]:
    """A page in values and in words."""
    from desktop.report.words import sheet

    report = ground.report(wish)
    return report, sheet(report)


def content(wish: FileWish, ground: Ground) -> bytes:
    """What is to lie at the path; with a password it is sealed already."""
    made = _plain(wish, ground)
    if not wish.password:
        return made
    from desktop.protection import protected_pdf, protected_zip

    if wish.form is FileForm.PDF:
        return protected_pdf(made, wish.password)
    return protected_zip(_name_inside(wish), made, wish.password)


def _plain(wish: FileWish, ground: Ground) -> bytes:
    from desktop import saving

    match wish.form:
        case FileForm.PDF:
            from desktop.report.pdf import pdf

            return pdf(sheet_of(ground, wish.page)[1])
        case FileForm.WEB:
            from desktop.report.web_page import web_page

            return web_page(sheet_of(ground, wish.page)[1]).encode()
        case FileForm.HISTORY:
            return saving.history_of(ground.application)
        case FileForm.FHIR:
            return _fhir(ground)
    laid = ground.laid()
    delimiter = ";" if wish.form is FileForm.TABLES_SEMICOLON else ","
    return saving.tables_of(laid.course, delimiter, laid.facts)


def _fhir(ground: Ground) -> bytes:
    """A Bundle in which the code stands for the person, whatever name the page carries."""
    from desktop.version import VERSION
    from projections.fhir.bundle import fhir_bundle
    from projections.report.making import code_of

    laid, told = ground.laid(), ground.application
    bundle = fhir_bundle(
        laid.course,
        laid.facts,
        told.programme,
        told.outcomes,
        made_at=ground.at,
        zone=ground.zone,
        software=VERSION,
        code=code_of(laid.facts),
    )
    return json.dumps(bundle, ensure_ascii=False, indent=1).encode()


def _name_inside(wish: FileWish) -> str:
    """What the one file in a sealed zip is called: as it would be on its own."""
    name, end = wish.path.name, f".{wish.form.suffix}"
    bare = name[: -len(".zip")] if name.lower().endswith(".zip") else name
    return bare if bare.lower().endswith(end) else f"{bare}{end}"
