"""What each command does; it tells whether all went well."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterable
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

from desktop import arguments, export_commands, hardening, here, saving, terminal, wishes
from desktop.arguments import NoWindow, WrongUse
from desktop.explain import Explanation, explain
from desktop.film.wish import FilmWish, Period
from desktop.recording import Recorder, SetClock
from desktop.supposed import Supposition, suppose
from domain.application import Unbend
from domain.programme import BrokenProgramme


def open_app(typed: Namespace) -> bool:
    """Open the window; where none can be seen, live the demo and write what it would show."""
    if typed.out is not None:
        return _write_demo(typed, typed.out)
    if terminal.has_display():
        return _open_window(typed)
    if typed.background:
        return False  # nobody would see what it has to say
    if typed.diary is not None:
        raise NoWindow(
            "There is no display here to open a window on. Without one there are"
            " `unbend explain`, `unbend report`, `unbend export` and `unbend record`."
        )
    terminal.tell("There is no display here, so a demo diary is lived and written to a folder.")
    return _write_demo(typed, Path(mkdtemp(prefix="unbend-demo-")))


def open_file(typed: Namespace) -> bool:
    """Open the window on somebody else's history, or on one's own diary with a sheet before it.

    Nothing of the file is written anywhere before that is confirmed.
    """
    if not terminal.has_display():
        arguments.readable(typed.file)
        raise NoWindow(
            "There is no display here to show a file on. For a history there are `unbend verify`"
            " and `unbend import --look` without one."
        )
    if terminal.is_read():  # otherwise the window says it
        arguments.readable(typed.file)
    return _open_window(typed)


def _open_window(typed: Namespace) -> bool:
    if typed.code_file is not None:
        raise WrongUse("The window asks for the recovery code itself: leave --code-file out.")
    hardening.let_desktop_look()
    try:
        from desktop import app
    except ImportError as problem:
        raise NoWindow(f"Qt cannot start here: {problem}.") from problem
    lived = partial(arguments.lived, typed, here.now) if typed.demo else None
    file = typed.file if "file" in typed else None
    passphrase = arguments.passphrase(typed)
    is_seen = not typed.background
    ended = app.run(typed.diary, passphrase=passphrase, demo=lived, file=file, is_seen=is_seen)
    return ended == 0


def _write_demo(typed: Namespace, folder: Path) -> bool:
    """Live the demo, and put what a person would see and save into a folder, which is named."""
    _make(folder)
    with closing(arguments.lived(typed, here.now)) as application:
        export_commands.save(application, folder / "history.unbend")
        export_commands.save(application, folder / "history.zip")
        try:
            from desktop import headless
        except ImportError as problem:
            raise NoWindow(
                f"There are no pictures, as Qt cannot start here: {problem}."
            ) from problem
        headless.render(application, folder)
        export_commands.save(application, folder / "report.pdf")
    terminal.say(str(folder))
    return True


def show_explanation(typed: Namespace) -> bool:
    """Print what the rules say, now or at an instant, or what other figures would have changed."""
    zone = typed.zone or (None if typed.at else here.zone())
    with closing(arguments.diary(typed, here.now)) as application:
        found: Explanation | Supposition
        if typed.what_if:
            found = _supposed(application, typed, zone)
        else:
            found = explain(application, arguments.at(typed), zone)
    if typed.json:
        terminal.say_json(found.as_json())
    else:
        for line in found.lines():
            terminal.say(line)
    return True


def _supposed(application: Unbend, typed: Namespace, zone: str | None) -> Supposition:
    try:
        return suppose(application, dict(typed.what_if), arguments.at(typed), zone)
    except BrokenProgramme as problem:
        raise WrongUse(f"{problem.key} {problem.reason}.") from problem


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
    with closing(arguments.diary(typed, here.now)) as application:
        told = Diary(
            facts=[fact for _, fact in application.events_after(0)],
            programme=application.programme,
            red_flags=application.red_flags,
            now=application.clock(),
            zone=application.zone(),
        )
    headless.offscreen()
    try:
        saving.save_file(wish.path, whole(told, wish))
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
    with arguments.diary_to_write(typed, clock, may_begin=begins) as application:
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
    terminal.say_json(answer.as_json())
    if typed.to is not None:
        words = json.dumps(answer.as_json(), indent=1) + "\n"
        saving.save_file(typed.to, words.encode())
    return answer.is_ok


def _lines(name: str) -> Iterable[bytes]:
    if name == "-":
        return sys.stdin.buffer.read().splitlines()
    try:
        return Path(name).read_bytes().splitlines()
    except OSError as problem:
        raise WrongUse(f"{name} cannot be read: {problem.strerror}.") from problem


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise WrongUse(f"{folder} cannot be made: {problem.strerror}.") from problem
