"""`unbend report` and `unbend export`: what leaves the diary, made without a window.

Nothing is noted in the diary, so that a script may keep a copy every night.
"""

from argparse import Namespace
from contextlib import closing
from datetime import date
from importlib.util import find_spec
from pathlib import Path

from desktop import arguments, here, saving
from desktop.arguments import NotThere, NoWindow, WrongUse
from desktop.report.file_wish import FileForm, FileWish
from desktop.report.ground import Ground
from domain.application import Unbend
from domain.values import programme_day
from projections.periods import Days
from projections.report.wish import (
    LONGEST_NAME,
    LONGEST_QUESTION,
    MOST_QUESTIONS,
    Appendix,
    Choices,
    Offer,
    Paper,
    ReportWish,
    Section,
    choices,
)

ALL = "all"

REPORTS = {".pdf": FileForm.PDF, ".html": FileForm.WEB}
HISTORIES = {
    ".unbend": FileForm.HISTORY,
    ".fhir.json": FileForm.FHIR,
    ".html": FileForm.WEB,
    ".zip": FileForm.TABLES_COMMA,
}
A_REPORT = "A report is saved as .pdf or .html."
A_HISTORY = (
    "A history is saved as .unbend, its tables as .zip, for other programs as .fhir.json, and as a"
    " page to be read as .html."
)
SEALED = "With a password, what is not a PDF goes into a zip: give a name like {name}.zip."
NO_TYPESETTER = (
    "There is no typesetter for this kind of computer, so there is no PDF: save the page as .html."
)
NOT_SEALED = "Without --password-file it does not lie in a zip: give a name without .zip."
SEALS_ITSELF = "A PDF carries its password itself: give a name that ends in .pdf."


def write_report(typed: Namespace) -> bool:
    """Write the page for a physiotherapist, over the days and with the parts asked for."""
    _refuse_two_periods(typed)
    _refuse_too_much(typed)
    password = _password(typed)
    form = _form(typed.to, REPORTS, A_REPORT, is_sealed=bool(password))
    with closing(arguments.diary(typed, here.now)) as application:
        at = arguments.at(typed)
        ground = Ground(application, at, arguments.zone(typed), until=at if typed.at else None)
        _refuse_what_is_to_come(ground)
        wish = FileWish(path=typed.to, form=form, page=_page(typed, ground), password=password)
        _write(wish, ground, typed.language)
    return True


def export_history(typed: Namespace) -> bool:
    """Save what the diary holds, in the form that the name of the file asks for."""
    password = _password(typed)
    form = _form(typed.to, HISTORIES, A_HISTORY, is_sealed=bool(password))
    if typed.semicolon:
        form = _with_semicolons(form)
    with closing(arguments.diary(typed, here.now)) as application:
        ground = Ground(application, here.now(), here.zone())
        page = ReportWish(days=_choices(ground).days[Offer.ALL], appendix=frozenset(Appendix))
        wish = FileWish(path=typed.to, form=form, page=page, password=password)
        _write(wish, ground, typed.language)
    return True


def save(application: Unbend, path: Path) -> None:
    """Put into a file what its name asks for, with all that there is to say."""
    form = _form(path, REPORTS | HISTORIES, A_HISTORY, is_sealed=False)
    ground = Ground(application, application.clock(), application.zone())
    offered = _choices(ground)
    wish = FileWish(path=path, form=form, page=ReportWish(days=offered.days[offered.default]))
    _write(wish, ground, None)


def _write(wish: FileWish, ground: Ground, language: str | None) -> None:
    """Make a file and put it in its place; its words need Qt, and only they do."""
    if wish.form is FileForm.PDF and find_spec("typst") is None:
        raise NotThere(NO_TYPESETTER)
    saving.try_place(wish.path)
    if wish.form.is_page or wish.password:
        _speak(language)
    from desktop.report.file_content import content

    saving.save_file(wish.path, content(wish, ground))


def _speak(language: str | None) -> None:
    try:
        from desktop.language import speak
        from desktop.offscreen import offscreen
        from desktop.preferences import Preferences
    except ImportError as problem:
        raise NoWindow(f"There is no report, as Qt cannot start here: {problem}.") from problem
    speak(offscreen(), language or Preferences().language)


def _page(typed: Namespace, ground: Ground) -> ReportWish:
    return ReportWish(
        days=_days(typed, _choices(ground)),
        name=typed.name,
        questions=tuple(typed.question),
        left_out=frozenset(Section(each) for each in typed.leave_out),
        appendix=_appendix(typed.appendix),
        paper=Paper(typed.paper),
    )


def _appendix(named: list[str]) -> frozenset[Appendix]:
    return frozenset(Appendix) if ALL in named else frozenset(Appendix(each) for each in named)


def _days(typed: Namespace, offered: Choices) -> Days:
    """The days that were asked for, which may not all be there; else those since the last visit."""
    if typed.last_visit:
        if Offer.VISIT not in offered.days:
            raise NotThere("There is no visit in this diary from which days could be counted.")
        return offered.days[Offer.VISIT]
    if typed.first is None and typed.last is None:
        return offered.days[offered.default]
    every = offered.days[Offer.ALL]
    days = Days(typed.first or every.first, typed.last or every.last)
    if not len(days) or days.last < every.first or days.first > every.last:
        raise NotThere(
            f"No day of this diary lies from {days.first} to {days.last}:"
            f" it has {every.first} to {every.last}."
        )
    return days


def _choices(ground: Ground) -> Choices:
    return choices(ground.laid().course, ground.day)


def _form(path: Path, known: dict[str, FileForm], sentence: str, *, is_sealed: bool) -> FileForm:
    """What the name of a file asks for; sealed, it lies in a zip unless it seals itself."""
    name = path.name.lower()
    inside = name.removesuffix(".zip")
    is_zip = inside != name
    form = next((form for end, form in known.items() if inside.endswith(end)), None)
    if is_zip and form is None:
        form = known.get(".zip")
    elif is_zip and not is_sealed:
        raise WrongUse(NOT_SEALED)
    if form is None:
        raise WrongUse(sentence)
    if is_sealed and form is FileForm.PDF and is_zip:
        raise WrongUse(SEALS_ITSELF)
    if is_sealed and form is not FileForm.PDF and not is_zip:
        raise WrongUse(SEALED.format(name=path.name))
    return form


def _with_semicolons(form: FileForm) -> FileForm:
    if form is not FileForm.TABLES_COMMA:
        raise WrongUse("--semicolon goes with tables, which are saved as .zip.")
    return FileForm.TABLES_SEMICOLON


def _password(typed: Namespace) -> str:
    if typed.password_file is None:
        return ""
    from desktop import protection

    password = arguments.secret(typed.password_file)
    why = protection.trouble(password, password)
    if why is not None:
        raise WrongUse(str(why))
    return password


def _refuse_what_is_to_come(ground: Ground) -> None:
    """No page of days that nobody has seen yet, by the clock or by the last entry, if later."""
    facts = ground.laid().facts
    last = max((programme_day(fact.recorded_at, ground.zone) for fact in facts), default=date.min)
    if ground.day > max(last, programme_day(here.now(), ground.zone)):
        raise WrongUse("--at lies in the days to come, and a report tells only of those behind.")


def _refuse_two_periods(typed: Namespace) -> None:
    if typed.last_visit and (typed.first or typed.last):
        raise WrongUse("Either --last-visit or --from and --until, not both.")
    if typed.first and typed.last and typed.last < typed.first:
        raise WrongUse("--until lies before --from.")


def _refuse_too_much(typed: Namespace) -> None:
    if len(typed.name) > LONGEST_NAME:
        raise WrongUse(f"A name has at most {LONGEST_NAME} letters.")
    if len(typed.question) > MOST_QUESTIONS:
        raise WrongUse(f"There is room for {MOST_QUESTIONS} questions.")
    if any(len(question) > LONGEST_QUESTION for question in typed.question):
        raise WrongUse(f"A question has at most {LONGEST_QUESTION} letters.")
