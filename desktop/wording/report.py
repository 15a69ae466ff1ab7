"""The report page in words: what can be chosen, how it stands, and what is said around saving."""

from collections.abc import Collection
from datetime import date
from pathlib import Path

from desktop.language import said, tr, trn
from desktop.protection import LEAST
from desktop.report.file_wish import FileForm
from desktop.wording import periods, times
from desktop.wording.lists import listed
from projections.periods import Days
from projections.report.wish import Appendix, Choices, Offer, Paper, Section

TITLE = said("Report")
NOT_ENCRYPTED = said("A file that leaves Unbend is not encrypted. Whoever has it can read it.")
SEALED = said("It opens with the password only. Please hand that over in another way.")
NOT_RECOVERED = said(
    "At least {n} characters. Nobody can find out a forgotten password: without it the file stays"
    " closed. Your diary is not touched by it.",
    n=LEAST,
)
BACK_TO_NOW = said("You are looking at the past. Go back to now to save a file.")
BEING_MADE = said("Being made")
READ_AS_TEXT, READ_AS_PAGE = said("Read as text"), said("See the page")
QUESTIONS_HINT = said("One a line. They stand on the page, before what you wrote.")
NAME_HINT = said("Only on the page; Unbend does not keep it.")
SIGNS_STAY = said("What you said of warning signs is always on the page.")
GIVEN_HINT = said("Noted in your diary, and nowhere in the file.")
NO_DAYS = said("Please write the first and the last day.")
PROTECT = said("Protect it with a password")

OWN = "own"
CODE, NAME = "code", "name"

DAYS, WHO, QUESTIONS = said("Days"), said("Name or code"), said("Questions for the visit")
SHOWN, FURTHER, PAPER = said("On the page"), said("Further pages"), said("Paper")
GIVEN_TO = said("Given to")

SECTIONS = {
    Section.COURSE: said("The course, day by day"),
    Section.REACH: said("How far down the leg"),
    Section.TYPICAL_DAY: said("A typical day"),
    Section.EXERCISES: said("How the leg answered each exercise"),
    Section.FUNCTION: said("Everyday life, nights and painkillers"),
    Section.WORDS: said("What you wrote"),
}
FURTHER_PAGES = {
    Appendix.DAYS: said("The last 14 days, one by one"),
    Appendix.WEEKS: said("All weeks"),
    Appendix.QUESTIONNAIRES: said("Questionnaires with their answers"),
    Appendix.NOTES: said("All notes"),
    Appendix.CORRECTIONS: said("What was changed or taken back"),
    Appendix.CLOCKS: said("Changes of the clock"),
    Appendix.READING: said("How to read the page"),
    Appendix.MACHINE: said("What proves that the file is whole"),
}
PAPERS = {Paper.A4: said("A4"), Paper.LETTER: said("US Letter")}

FORMS = {
    FileForm.HISTORY: said("History"),
    FileForm.TABLES_COMMA: said("Tables, comma"),
    FileForm.TABLES_SEMICOLON: said("Tables, semicolon"),
    FileForm.FHIR: said("FHIR"),
    FileForm.WEB: said("Web page"),
}
ABOUT = {
    FileForm.HISTORY: said(
        "Every entry as it was written, with its corrections. It opens in Unbend on any computer,"
        " where your physiotherapist can play it back."
    ),
    FileForm.TABLES_COMMA: said(
        "For a spreadsheet: pain, exercises, next mornings, levels, visits and days, each as a"
        " table, in one zip file."
    ),
    FileForm.TABLES_SEMICOLON: said(
        "The same tables for spreadsheets that expect a semicolon, as in most of Europe."
    ),
    FileForm.FHIR: said("For an electronic record or for research. It carries a code, not a name."),
    FileForm.WEB: said(
        "The page beside this, for a phone or a screen reader. It opens in any browser, and needs"
        " no network."
    ),
}
KINDS = {
    FileForm.PDF: said("PDF page"),
    FileForm.HISTORY: said("Unbend history"),
    FileForm.TABLES_COMMA: said("Tables"),
    FileForm.TABLES_SEMICOLON: said("Tables"),
    FileForm.FHIR: said("FHIR bundle"),
    FileForm.WEB: said("Web page"),
}
SEALED_KIND = said("Protected zip")


def offer(which: Offer, days: Days) -> str:
    """A period by its name: Since the visit of 3 May."""
    match which:
        case Offer.VISIT:
            return tr("Since the visit of {day}", day=times.short_day(days.first))
        case Offer.FORTNIGHT:
            return tr("Last {n} days", n=len(days))
        case Offer.QUARTER:
            return tr("Last 3 months")
        case Offer.ALL:
            return tr("All of it")


def offers(choices: Choices) -> list[tuple[str, str]]:
    """What can be chosen, the days of one's own last."""
    named = [(each.value, offer(each, days)) for each, days in choices.days.items()]
    return [*named, (OWN, tr("Own days"))]


def stretch(days: Days, today: date) -> str:
    """From which day to which, and how many days that are: 3 to 30 May, 28 days."""
    count = trn("{n} day|{n} days", max(1, len(days)))
    return listed((periods.stretch(days, today), count))


def senseless(days: Days, today: date) -> str:
    """Why some days cannot be told of; nothing if they can."""
    if days.last < days.first:
        return tr(
            "{last} comes before {first}: please set the earlier day first.",
            first=times.day_and_year(days.first),
            last=times.day_and_year(days.last),
        )
    if days.first > today:
        return tr("{day} has not come yet.", day=times.day_and_year(days.first))
    return ""


def who(name: str, code: str) -> str:
    """Whose page it is: the name, or the code that stands for the person."""
    if name:
        return name
    return tr("Code {code}", code=code) if code else tr("A code")


def questions(asked: Collection[str]) -> str:
    return trn("{n} question|{n} questions", len(asked)) if asked else tr("None yet")


def shown(left_out: Collection[Section]) -> str:
    """How much of the page is shown: Everything, or 4 of 6 parts."""
    if not left_out:
        return tr("Everything")
    count = len(SECTIONS) - len(left_out)
    return trn("{read} of {n} part|{read} of {n} parts", len(SECTIONS), read=count)


def further(appendix: Collection[Appendix]) -> str:
    """Which pages come behind the first: their name if it is one, else how many parts."""
    if not appendix:
        return tr("None")
    if len(appendix) == 1:
        return tr(FURTHER_PAGES[next(iter(appendix))])
    return trn("{n} part|{n} parts", len(appendix))


def given_to(name: str) -> str:
    return name or tr("Not said")


def page_of(page: int, pages: int) -> str:
    """Page 1 of 2."""
    return tr("Page {page} of {n}", page=page, n=pages) if pages else tr("No page yet")


def saved(path: Path, *, is_noted: bool = True) -> str:
    if is_noted:
        return tr("Saved: {path}", path=str(path))
    return tr("Saved, but not noted in the diary: {path}", path=str(path))
