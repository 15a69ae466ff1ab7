"""What a packaged Unbend tries on a computer that it has not seen before."""

import secrets
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from importlib.util import find_spec
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop import demo, here, keychain, opening, recovery_code, saving, shipped, vault
from desktop.keychain import Unanswered
from desktop.shipped import Failed, Json
from desktop.version import VERSION
from domain import backup_shelf, key_file
from domain.application import Unbend
from domain.backups import Backups, bring_back
from domain.events import Event
from domain.history_file import read_history
from domain.store import Store, encrypted_file
from domain.values import Side, programme_day
from domain.verifying import verify
from domain.wishes import Pain

SHORT = 8
"""Days of the diary that is painted."""

PASSPHRASE = "only for this test"  # noqa: S105 it opens nothing that stays
"""Of a diary that is gone a moment later."""

PATIENCE = 5.0
"""Seconds for the keychain: there is nobody here to answer its question."""


@dataclass
class Answer:
    """What was tried, and what came of it."""

    checks: dict[str, str] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)

    @property
    def is_ok(self) -> bool:
        return not self.failed

    def attempt(self, name: str, check: Callable[[], str]) -> None:
        try:
            self.checks[name] = check()
        except Exception as problem:  # noqa: BLE001 whatever it is, it is the answer
            self.checks[name] = f"failed: {type(problem).__name__}: {problem}"
            self.failed.append(name)

    def as_json(self) -> Json:
        about: Json = {"version": VERSION, "runs_on": shipped.runs_on()}
        return {"ok": self.is_ok} | about | {"checks": self.checks, "failed": self.failed}


def run() -> Answer:
    """Try everything once."""
    answer = Answer()
    answer.attempt("programme", _programme)
    answer.attempt("red_flags", _red_flags)
    answer.attempt("resources", shipped.resources)
    answer.attempt("translations", shipped.translations)
    answer.attempt("store", _store)
    answer.attempt("keychain", _keychain)
    answer.attempt("backup", _backup)
    answer.attempt("window", _window)
    answer.attempt("film", _film)
    answer.attempt("bundle", _bundle)
    answer.attempt("report", _report)
    return answer


def _programme() -> str:
    programme = opening.programme()
    return f"{programme.id} {programme.version}, {len(programme.exercises)} exercises"


def _red_flags() -> str:
    red_flags = opening.red_flags()
    return f"version {red_flags.version}, {len(red_flags.signs)} signs"


def _store() -> str:
    """Facts written to an encrypted file are there when it is opened again, and sealed."""
    with TemporaryDirectory(prefix="unbend-") as folder:
        path, key = Path(folder, opening.NAME), secrets.token_bytes(32)
        written = _written(encrypted_file(path, key, new=True))
        read = _read(encrypted_file(path, key))
        if read != written:
            raise Failed(f"{len(written)} facts written, {len(read)} read")
        if b"pain-reported" in path.read_bytes():
            raise Failed("the file is not encrypted")
    return f"encrypted, {len(read)} facts written and read"


def _written(store: Store) -> list[Event]:
    with closing(opening.open_store(store, clock=here.now, zone=here.zone)) as application:
        today = programme_day(here.now(), here.zone())
        opened = application.open_episode(side=Side.LEFT, onset=today)
        return [*opened, *application.report_pain(Pain(leg=3, back=2))]


def _read(store: Store) -> list[Event]:
    with closing(opening.open_store(store, clock=here.now, zone=here.zone)) as application:
        return [fact for _, fact in application.events_after(0)]


def _keychain() -> str:
    """Which keychain would keep a key here; none is no fault, for then there is the passphrase.

    A diary is begun with it and opened again, and the key is taken out afterwards.
    """
    try:
        found = keychain.find(patience=PATIENCE)
    except Unanswered as silence:
        return f"none answers ({silence.why}), a passphrase is asked for"
    if found is None:
        return "none, a passphrase is asked for"
    with TemporaryDirectory(prefix="unbend-") as folder:
        path = Path(folder, opening.NAME)
        key = vault.new_key(path, keychain=found)
        try:
            written = _written(encrypted_file(path, key, new=True))
            read = _read(encrypted_file(path, vault.open_key(path, keychain=found)))
        finally:
            found.forget(_key_id(path))
    if read != written:
        raise Failed(f"{len(written)} facts written, {len(read)} read")
    return found.name


def _key_id(diary: Path) -> str:
    known = key_file.read(diary)
    if known is None:
        raise Failed("there is no key file beside a diary that was begun")
    return known.key_id


def _backup() -> str:
    """A backup is made of a diary and read through, and a recovery code opens it as a diary."""
    code = recovery_code.make()
    with TemporaryDirectory(prefix="unbend-") as folder:
        path, again = Path(folder, opening.NAME), Path(folder, "again", opening.NAME)
        key = vault.new_key(path, passphrase=PASSPHRASE, code=code)
        written = _written(encrypted_file(path, key, new=True))
        made = Backups(path, backup_shelf.folder_of(path)).make(key, here.now())
        bring_back(made.path, vault.open_key(made.path, code=code), again)
        read = _read(encrypted_file(again, vault.open_key(again, passphrase=PASSPHRASE)))
    if read != written:
        raise Failed(f"{len(written)} facts backed up, {len(read)} brought back")
    return f"made, and {len(read)} facts brought back by a recovery code"


def _window() -> str:
    """Every page painted in each language, light and dark by turns, from a diary lived for it."""
    if find_spec("PySide6") is None:
        return "no Qt here"
    from desktop import headless
    from desktop.language.current import languages, speak

    qt, painted = headless.offscreen(), 0
    with TemporaryDirectory(prefix="unbend-") as folder, closing(_lived()) as application:
        turns = zip(languages(), cycle(headless.SCHEMES), strict=False)
        for language, scheme in reversed([*turns]):  # English is what is left behind
            speak(qt, language)
            pictures = headless.render(application, Path(folder), [scheme])
            if blank := [picture.name for picture in pictures if not picture.stat().st_size]:
                raise Failed(f"not painted: {', '.join(blank)}")
            painted += len(pictures)
    return f"{painted} pictures painted, in {', '.join(languages())}"


def _film() -> str:
    """Two pictures made into a film of each kind."""
    if find_spec("PySide6") is None:
        return "no Qt here"
    from desktop.film.making import blank, written
    from desktop.film.wish import KINDS

    made = {kind: written(blank(), kind, lambda: None) for kind in KINDS.values()}
    return ", ".join(f"{kind} of {len(film)} bytes" for kind, film in made.items())


def _bundle() -> str:
    """A history is sound, and an empty diary that takes it in hands over the same bytes."""
    with closing(_begun()) as mine, closing(_empty()) as other:
        written = saving.history_of(mine)
        history = read_history(written)
        found = verify(history.rows)
        other.take_in(history)
        again = saving.history_of(other)
    if not found.is_sound or again != written:
        raise Failed(f"{len(found.found)} faults, {len(written)} bytes out, {len(again)} again")
    return f"{found.facts} facts sound, and read back as they were"


def _report() -> str:
    """A page set as a PDF and as a web page, from a diary that was lived for it."""
    if find_spec("PySide6") is None:
        return "no Qt here"
    from desktop import export_commands

    with TemporaryDirectory(prefix="unbend-") as folder, closing(_lived()) as application:
        page, paper = Path(folder, "report.html"), Path(folder, "report.pdf")
        export_commands.save(application, page)
        letters = len(page.read_text(encoding="utf-8"))
        if find_spec("typst") is None:
            return f"no typesetter here, web page of {letters} letters"
        export_commands.save(application, paper)
        return f"PDF of {paper.stat().st_size} bytes, web page of {letters} letters"


def _begun() -> Unbend:
    application = _empty()
    application.open_episode(side=Side.LEFT, onset=programme_day(here.now(), here.zone()))
    application.report_pain(Pain(leg=3, back=2))
    return application


def _empty() -> Unbend:
    return opening.in_memory(clock=here.now, zone=here.zone)


def _lived() -> Unbend:
    return demo.lived(SHORT, clock=here.now, zone=here.zone)
