"""What each command does; it tells whether all went well."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import mkdtemp
from zoneinfo import ZoneInfo

from desktop import demo, here, opening, saving, terminal, wishes
from desktop.explain import Explanation, explain
from desktop.film.wish import FilmWish, Period
from desktop.recording import Recorder, SetClock
from desktop.supposed import Supposition, suppose
from domain import key_file
from domain.application import Clock, Unbend
from domain.programme import BrokenProgramme
from projections.timeline import as_known_then

LATER = {
    ".pdf": "The report page comes with a later version.",
    ".json": "FHIR comes with a later version.",
    ".html": "The history as a web page comes with a later version.",
}


class WrongUse(Exception):
    """Something was typed that cannot be meant."""


class NoWindow(Exception):
    """A window was asked for where none can be."""


def open_app(typed: Namespace) -> bool:
    """Open the window; where none can be seen, live the demo and write what it would show."""
    if typed.out is not None:
        return _write_demo(typed, typed.out)
    if terminal.has_display():
        return _open_window(typed)
    if typed.diary is not None:
        raise NoWindow(
            "There is no display here to open a window on. Without one there are"
            " `unbend explain`, `unbend export` and `unbend record`."
        )
    terminal.tell("There is no display here, so a demo diary is lived and written to a folder.")
    return _write_demo(typed, Path(mkdtemp(prefix="unbend-demo-")))


def _open_window(typed: Namespace) -> bool:
    try:
        from desktop import app
    except ImportError as problem:
        raise NoWindow(f"Qt cannot start here: {problem}.") from problem
    lived = partial(_lived, typed, here.now) if typed.demo else None
    return app.run(typed.diary, passphrase=_passphrase(typed), demo=lived) == 0


def _write_demo(typed: Namespace, folder: Path) -> bool:
    """Live the demo, and put what a person would see and save into a folder, which is named."""
    _make(folder)
    with closing(_lived(typed, here.now)) as application:
        _save(application, folder / "history.unbend")
        _save(application, folder / "history.zip")
        try:
            from desktop import headless
        except ImportError as problem:
            raise NoWindow(
                f"There are no pictures, as Qt cannot start here: {problem}."
            ) from problem
        headless.render(application, folder)
    terminal.say(str(folder))
    return True


def show_explanation(typed: Namespace) -> bool:
    """Print what the rules say, now or at an instant, or what other figures would have changed."""
    zone = typed.zone or (None if typed.at else here.zone())
    with closing(_diary(typed, here.now)) as application:
        found: Explanation | Supposition
        if typed.what_if:
            found = _supposed(application, typed, zone)
        else:
            found = explain(application, _at(typed), zone)
    if typed.json:
        terminal.say_json(found.as_json())
    else:
        for line in found.lines():
            terminal.say(line)
    return True


def _supposed(application: Unbend, typed: Namespace, zone: str | None) -> Supposition:
    try:
        return suppose(application, dict(typed.what_if), _at(typed), zone)
    except BrokenProgramme as problem:
        raise WrongUse(f"{problem.key} {problem.reason}.") from problem


def export_history(typed: Namespace) -> bool:
    """Save what the diary holds, in the form that the name of the file asks for."""
    _refuse_another_suffix(typed.to)
    with closing(_diary(typed, here.now)) as application:
        _save(application, typed.to)
    return True


def save_film(typed: Namespace) -> bool:
    """Save the course as an animated picture, painted without a window."""
    try:
        from desktop import headless
        from desktop.film.making import whole
        from desktop.film.story import Diary, TooShort
    except ImportError as problem:
        raise NoWindow(f"There is no film, as Qt cannot start here: {problem}.") from problem
    wish = FilmWish(path=typed.to, title=typed.title, period=Period(typed.period))
    if not wish.kind:
        raise WrongUse("A film is saved as .webp or .gif.")
    saving.try_place(wish.path)
    with closing(_diary(typed, here.now)) as application:
        told = Diary(
            facts=[fact for _, fact in application.events_after(0)],
            programme=application.programme,
            red_flags=application.red_flags,
            now=application.clock(),
            zone=application.zone(),
        )
    headless.offscreen()
    try:
        saving.save_film(wish.path, whole(told, wish))
    except TooShort as problem:
        raise saving.CannotSave(problem.sentence) from problem
    return True


def record_wishes(typed: Namespace) -> bool:
    """Give wishes to the application one by one, and print what comes of each.

    Every line is understood before the first wish is given, so that nothing is done by half.
    """
    asked = wishes.read(_lines(typed.file))
    clock = SetClock(here.now)
    begins = bool(asked) and isinstance(asked[0][1], wishes.OpenEpisode)
    refused = False
    with closing(_diary(typed, clock, may_begin=begins)) as application:
        recorder = Recorder(application, clock)
        for line, wish in asked:
            outcome = recorder.give(wish)
            refused = refused or outcome.refusal is not None
            terminal.say_json({"line": line} | outcome.as_json())
    return not (refused and typed.strict)


def try_itself(typed: Namespace) -> bool:
    """Print what works on this computer; a program without a terminal writes it to a file."""
    from desktop import self_test

    answer = self_test.run()
    if typed.file is None:
        terminal.say_json(answer.as_json())
    else:
        typed.file.write_text(json.dumps(answer.as_json()) + "\n", encoding="utf-8")
    return answer.is_ok


def _diary(typed: Namespace, clock: Clock, *, may_begin: bool = False) -> Unbend:
    """The diary that is meant; begun only where there is none and its wishes begin one."""
    if typed.demo:
        return _lived(typed, clock)
    path = typed.diary or opening.default_path()
    new = may_begin and not path.exists() and not key_file.beside(path).exists()
    return opening.open_diary(path, _passphrase(typed), new=new, clock=clock, zone=here.zone)


def _lived(typed: Namespace, clock: Clock) -> Unbend:
    days = demo.DAYS if typed.days is None else typed.days
    seed = demo.SEED if typed.seed is None else typed.seed
    return demo.lived(days, seed, clock=clock, zone=here.zone)


def _passphrase(typed: Namespace) -> str | None:
    if typed.passphrase_file is None:
        return None
    try:
        text: str = typed.passphrase_file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise WrongUse(f"{typed.passphrase_file.name} cannot be read.") from problem
    return text.removesuffix("\n").removesuffix("\r")


def _save(application: Unbend, path: Path) -> None:
    if path.suffix == ".zip":
        facts = [fact for _, fact in application.events_after(0)]
        saving.save_tables(path, as_known_then(facts).at(len(facts)), facts=facts)
    else:
        saving.save_diary(path, application)


def _refuse_another_suffix(path: Path) -> None:
    if path.suffix not in {".unbend", ".zip"}:
        known = "A history is saved as .unbend, its tables as .zip."
        raise WrongUse(f"{LATER[path.suffix]} {known}" if path.suffix in LATER else known)


def _lines(name: str) -> Iterable[bytes]:
    if name == "-":
        return sys.stdin.buffer.read().splitlines()
    try:
        return Path(name).read_bytes().splitlines()
    except OSError as problem:
        raise WrongUse(f"{name} cannot be read: {problem.strerror}.") from problem


def _at(typed: Namespace) -> datetime:
    """The instant that was typed, on the clocks of the zone if it names no other, or now."""
    at: datetime = typed.at or here.now()
    return at if at.tzinfo else at.replace(tzinfo=ZoneInfo(typed.zone or here.zone()))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise WrongUse(f"{folder} cannot be made: {problem.strerror}.") from problem
