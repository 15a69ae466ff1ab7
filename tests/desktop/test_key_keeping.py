"""The changes of a diary's key, asked for on a card and made beside the window."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

import pytest
from keyring.errors import KeyringLocked
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from typing_extensions import override

from desktop import key_changes, keychain, recovery_code, vault
from desktop.code_sheet import CodeSheet, Outcome
from desktop.key_keeping import KeyKeeping
from desktop.keychain import Keychain
from desktop.look import Scheme, apply_look
from desktop.views.code_card import CodeCard, Stage
from desktop.views.key_card import KeyCard
from desktop.widgets.buttons import Button
from domain import key_file
from tests.keychains import Honest
from tests.secret_service import SecretService, leaves_sockets_open, needs_secret_service

WORDS, OTHER_WORDS = "two knees rocking", "a small forward bend"
LEFT = Qt.MouseButton.LeftButton
SLOW = 20_000


class Ours(Honest):
    """The keychain of a test, shared by all who ask for one."""

    shared: ClassVar[dict[tuple[str, str], str]] = {}
    is_locked: ClassVar[bool] = False
    answers: ClassVar[threading.Event] = threading.Event()
    asked: ClassVar[threading.Event] = threading.Event()

    def __init__(self) -> None:
        super().__init__()
        self.kept = self.shared

    @override
    def get_password(self, service: str, username: str) -> str | None:
        self.asked.set()
        assert self.answers.wait(30)
        if type(self).is_locked:
            raise KeyringLocked
        return super().get_password(service, username)


@pytest.fixture
def ours(monkeypatch: pytest.MonkeyPatch) -> type[Ours]:
    monkeypatch.setattr(keychain, "_allowed", lambda: (Ours,))
    monkeypatch.setattr(Ours, "shared", {})
    monkeypatch.setattr(Ours, "is_locked", False)
    monkeypatch.setattr(Ours, "answers", threading.Event())
    Ours.answers.set()
    return Ours


@pytest.fixture
def diary(home: Path) -> Path:
    (home / "Unbend").mkdir()
    return home / "Unbend" / "mine.diary"


@pytest.fixture
def key(diary: Path, ours: type[Ours]) -> bytes:
    return vault.new_key(diary, keychain=Keychain(ours()))


@pytest.fixture
def keeping(qapp: QApplication, diary: Path, key: bytes) -> KeyKeeping:
    apply_look(qapp, Scheme.LIGHT)
    return KeyKeeping(diary, key)


@pytest.fixture
def card(qtbot: QtBot, keeping: KeyKeeping) -> KeyCard:
    return served(qtbot, keeping)


def served(qtbot: QtBot, keeping: KeyKeeping) -> KeyCard:
    made = KeyCard()
    qtbot.addWidget(made)
    made.resize(560, 900)
    with qtbot.waitExposed(made):
        made.show()
    keeping.serve(made)
    return made


def press(qtbot: QtBot, button: Button) -> None:
    assert button.isVisible()
    qtbot.mouseClick(button, LEFT)


def done(qtbot: QtBot, keeping: KeyKeeping, ask: Callable[[], object]) -> None:
    with qtbot.waitSignal(keeping.changed, timeout=SLOW):
        ask()


def shown_code(qtbot: QtBot, keeping: KeyKeeping, card: CodeCard) -> str:
    """Have a code shown, and read it off the screen."""
    done(qtbot, keeping, lambda: press(qtbot, card.offer_step.show_it))
    return card.shown_step.groups.text()


def type_back(qtbot: QtBot, card: CodeCard, code: str) -> None:
    if card.stage is Stage.SHOWN:
        press(qtbot, card.shown_step.written)
    qtbot.keyClicks(card.typed_step.field, code.lower())
    qtbot.keyClick(card.typed_step.field, Qt.Key.Key_Return)


def set_passphrase(qtbot: QtBot, card: KeyCard, words: str) -> None:
    form = card.passphrase
    for field in (form.first, form.second):
        qtbot.keyClicks(field, words)
    press(qtbot, form.keep)


# ------------------------------------------------------------------------------------- codes


def test_a_code_opens_the_diary_as_soon_as_it_is_shown(
    qtbot: QtBot, keeping: KeyKeeping, card: KeyCard, diary: Path, key: bytes
) -> None:
    press(qtbot, card.make_code)

    code = shown_code(qtbot, keeping, card.code)

    assert vault.open_key(diary, code=code) == key
    assert keeping.code() == "untested"
    assert "never typed back" in card.code_row.state.text()


def test_typed_back_it_counts_as_tested(qtbot: QtBot, keeping: KeyKeeping, card: KeyCard) -> None:
    press(qtbot, card.make_code)
    code = shown_code(qtbot, keeping, card.code)

    done(qtbot, keeping, lambda: type_back(qtbot, card.code, code))

    assert keeping.code() == "tested"
    assert card.code_row.news.text().startswith("Tested today.")
    assert "The former sheet" not in card.code_row.news.text()
    assert card.code_row.state.text().startswith("Tested.")


def test_the_code_of_another_diary_is_told_and_may_be_typed_again(
    qtbot: QtBot, keeping: KeyKeeping, card: KeyCard
) -> None:
    press(qtbot, card.make_code)
    code = shown_code(qtbot, keeping, card.code)

    type_back(qtbot, card.code, recovery_code.make())
    qtbot.waitUntil(card.code.notice.isVisible, timeout=SLOW)

    assert "but not the one of mine.diary" in card.code.notice.text()
    card.code.typed_step.field.setText("")
    done(qtbot, keeping, lambda: type_back(qtbot, card.code, code))
    assert keeping.code() == "tested"


def test_both_codes_open_until_the_new_one_was_typed_back(
    qtbot: QtBot, keeping: KeyKeeping, card: KeyCard, diary: Path, key: bytes
) -> None:
    press(qtbot, card.make_code)
    former = shown_code(qtbot, keeping, card.code)
    done(qtbot, keeping, lambda: type_back(qtbot, card.code, former))
    press(qtbot, card.new_code)
    code = shown_code(qtbot, keeping, card.code)
    assert [vault.open_key(diary, code=each) for each in (former, code)] == [key, key]
    assert "Until then the former opens" in card.code_row.state.text()

    type_back(qtbot, card.code, former)
    qtbot.waitUntil(card.code.notice.isVisible, timeout=SLOW)
    assert "This is the former recovery code" in card.code.notice.text()
    card.code.typed_step.field.setText("")
    done(qtbot, keeping, lambda: type_back(qtbot, card.code, code))

    assert "The former sheet opens only a copy" in card.code_row.news.text()
    assert vault.open_key(diary, code=code) == key
    with pytest.raises(vault.WrongCode):
        vault.open_key(diary, code=former)


def test_a_code_that_could_not_be_kept_is_not_shown(
    qtbot: QtBot, card: KeyCard, diary: Path
) -> None:
    key_file.beside(diary).unlink()
    press(qtbot, card.make_code)

    press(qtbot, card.code.offer_step.show_it)
    qtbot.waitUntil(card.code.notice.isVisible, timeout=SLOW)

    assert card.code.stage is Stage.OFFERED
    assert "There is no diary called mine.diary here." in card.code.notice.text()
    assert card.code.offer_step.later.isEnabled()


def test_a_code_is_not_printed_without_what_it_belongs_to(
    qtbot: QtBot, diary: Path, key: bytes
) -> None:
    keeping = KeyKeeping(diary, key, printing=lambda _sheet, _over: pytest.fail("printed"))
    card = served(qtbot, keeping)
    press(qtbot, card.make_code)
    shown_code(qtbot, keeping, card.code)
    key_file.beside(diary).write_bytes(b"{}")

    press(qtbot, card.code.shown_step.print_it)

    assert "mine.diary.key.json, the key file of mine.diary, is damaged." in card.code.notice.text()


def test_a_code_goes_to_the_printer_with_what_it_belongs_to(
    qtbot: QtBot, diary: Path, key: bytes
) -> None:
    sheets: list[CodeSheet] = []

    def printing(sheet: CodeSheet, _over: QWidget) -> Outcome:
        sheets.append(sheet)
        return "printed" if len(sheets) > 1 else "no printer"

    keeping = KeyKeeping(diary, key, printing=printing)
    card = served(qtbot, keeping)
    press(qtbot, card.make_code)
    code = shown_code(qtbot, keeping, card.code)

    press(qtbot, card.code.shown_step.print_it)
    assert "No printer was found here." in card.code.notice.text()
    press(qtbot, card.code.shown_step.print_it)

    assert card.code.news.text().startswith("Sent to the printer.")
    known = key_file.read(diary)
    assert known is not None
    assert sheets[0].code.replace("-", " ") == code
    assert sheets[0].diary == "mine.diary"
    assert sheets[0].key_name.replace(" ", "") == known.key_id[:8]


def test_copied_it_is_on_the_clipboard_for_a_while(
    qtbot: QtBot, keeping: KeyKeeping, card: KeyCard
) -> None:
    press(qtbot, card.make_code)
    code = shown_code(qtbot, keeping, card.code)

    press(qtbot, card.code.shown_step.copy)

    assert QApplication.clipboard().text().replace("-", " ") == code
    assert "half a minute" in card.code.news.text()
    QApplication.clipboard().clear()


# ---------------------------------------------------------------------- keychain, passphrase


def test_a_passphrase_opens_beside_the_keychain_and_then_without_it(
    qtbot: QtBot, keeping: KeyKeeping, card: KeyCard, diary: Path, key: bytes
) -> None:
    press(qtbot, card.set_it)
    done(qtbot, keeping, lambda: set_passphrase(qtbot, card, WORDS))
    assert vault.open_key(diary, passphrase=WORDS) == key
    assert card.words_row.news.text().startswith("The passphrase opens the diary from now on.")

    press(qtbot, card.leave_it)
    done(qtbot, keeping, lambda: press(qtbot, card.leave.do))

    assert Ours.shared == {}
    assert vault.where_is(diary) == "passphrase"
    assert "asked for at every start" in card.keychain_row.state.text()


def test_a_keychain_is_entered_again_and_the_passphrase_removed(
    qtbot: QtBot, keeping: KeyKeeping, card: KeyCard, diary: Path, key: bytes
) -> None:
    key_changes.set_passphrase(diary, key, WORDS)
    key_changes.forget_keychain(diary, key)
    card = served(qtbot, keeping)

    press(qtbot, card.enter_it)
    done(qtbot, keeping, lambda: press(qtbot, card.enter.do))
    assert card.keychain_row.news.text().startswith("The keychain keeps the key from now on")
    press(qtbot, card.remove_it)
    done(qtbot, keeping, lambda: press(qtbot, card.remove.do))

    assert vault.open_key(diary) == key
    ways = vault.ways_in(diary)
    assert ways is not None
    assert not ways.passphrase


def test_a_changed_passphrase_ends_the_former(
    qtbot: QtBot, keeping: KeyKeeping, diary: Path, key: bytes
) -> None:
    key_changes.set_passphrase(diary, key, WORDS)
    card = served(qtbot, keeping)

    press(qtbot, card.change_it)
    assert "no longer with the former" in card.passphrase.about.text()
    done(qtbot, keeping, lambda: set_passphrase(qtbot, card, OTHER_WORDS))

    assert vault.open_key(diary, passphrase=OTHER_WORDS) == key
    with pytest.raises(vault.WrongPassphrase):
        vault.open_key(diary, passphrase=WORDS)


def test_a_locked_keychain_is_told_beside_what_was_asked(
    qtbot: QtBot, keeping: KeyKeeping, diary: Path, key: bytes
) -> None:
    key_changes.set_passphrase(diary, key, WORDS)
    card = served(qtbot, keeping)
    Ours.is_locked = True
    before = key_file.read(diary)

    press(qtbot, card.leave_it)
    press(qtbot, card.leave.do)
    qtbot.waitUntil(card.keychain_row.notice.isVisible, timeout=SLOW)

    assert "is locked" in card.keychain_row.notice.text()
    assert key_file.read(diary) == before


def test_where_there_is_no_keychain_it_is_said(
    qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keychain, "_allowed", tuple)
    diary = home / "worded.diary"
    card = served(qtbot, KeyKeeping(diary, vault.new_key(diary, passphrase=WORDS)))

    press(qtbot, card.enter_it)
    press(qtbot, card.enter.do)
    qtbot.waitUntil(card.keychain_row.notice.isVisible, timeout=SLOW)

    assert "has no keychain that Unbend can trust" in card.keychain_row.notice.text()
    assert vault.where_is(diary) == "passphrase"


def test_a_keychain_that_is_given_up_counts_if_it_answers_after_all(
    qtbot: QtBot, keeping: KeyKeeping, diary: Path, key: bytes
) -> None:
    key_changes.set_passphrase(diary, key, WORDS)
    card = served(qtbot, keeping)
    Ours.answers.clear()
    press(qtbot, card.leave_it)
    press(qtbot, card.leave.do)
    assert not card.change_it.isEnabled()

    press(qtbot, card.keychain_row.cancel)
    assert card.change_it.isEnabled()
    assert "If the keychain answers after all" in card.keychain_row.notice.text()
    done(qtbot, keeping, Ours.answers.set)

    assert vault.where_is(diary) == "passphrase"
    assert card.keychain_row.state.text().startswith("Not used.")
    assert not card.keychain_row.news.isVisible()


def test_changes_wait_for_one_another(
    qtbot: QtBot, keeping: KeyKeeping, diary: Path, key: bytes
) -> None:
    key_changes.set_passphrase(diary, key, WORDS)
    card = served(qtbot, keeping)
    Ours.answers.clear()
    press(qtbot, card.leave_it)
    press(qtbot, card.leave.do)
    press(qtbot, card.keychain_row.cancel)

    press(qtbot, card.change_it)
    set_passphrase(qtbot, card, OTHER_WORDS)
    with qtbot.waitSignals([keeping.changed, keeping.changed], timeout=SLOW):
        Ours.answers.set()

    assert vault.open_key(diary, passphrase=OTHER_WORDS) == key
    assert vault.where_is(diary) == "passphrase"


def test_whoever_moves_the_files_can_wait_for_a_change(
    qtbot: QtBot, keeping: KeyKeeping, diary: Path, key: bytes
) -> None:
    key_changes.set_passphrase(diary, key, WORDS)
    card = served(qtbot, keeping)
    assert keeping.wait(0)
    Ours.answers.clear()
    Ours.asked.clear()
    card.keychain_left.emit()
    assert Ours.asked.wait(20)

    assert not keeping.wait(0)
    Ours.answers.set()
    assert keeping.wait(20)

    assert vault.where_is(diary) == "passphrase"
    qtbot.waitSignal(keeping.changed, timeout=SLOW).wait()


def test_a_card_that_is_gone_is_told_nothing(
    qtbot: QtBot, keeping: KeyKeeping, diary: Path, key: bytes
) -> None:
    key_changes.set_passphrase(diary, key, WORDS)
    page, other = QWidget(), served(qtbot, keeping)
    qtbot.addWidget(page)
    card = KeyCard()
    card.setParent(page)
    keeping.serve(card)
    Ours.answers.clear()
    card.keychain_left.emit()

    delete(card)
    done(qtbot, keeping, Ours.answers.set)

    assert other.keychain_row.state.text().startswith("Not used.")


def test_a_damaged_key_file_is_told_on_the_card(
    qtbot: QtBot, keeping: KeyKeeping, diary: Path
) -> None:
    key_file.beside(diary).write_text("{}")

    card = served(qtbot, keeping)

    assert "is damaged" in card.keychain_row.notice.text()
    assert keeping.code() == "tested"


def test_neither_words_nor_keys_are_told_by_the_way(
    keeping: KeyKeeping, card: KeyCard, key: bytes
) -> None:
    assert repr(key) not in repr(keeping) + repr(card) + str(keeping)


# --------------------------------------------------------------------- with a real keychain


@needs_secret_service
@leaves_sockets_open
def test_a_wiped_keychain_loses_nothing_that_the_code_does_not_bring_back(
    qtbot: QtBot, home: Path, desk: SecretService
) -> None:
    desk.sign_in()
    diary = home / "mine.diary"
    key = vault.new_key(diary, keychain=vault.find_keychain(diary))
    keeping = KeyKeeping(diary, key)
    card = served(qtbot, keeping)
    assert card.keychain_row.state.text().startswith("Secret Service.")
    press(qtbot, card.make_code)
    code = shown_code(qtbot, keeping, card.code)
    done(qtbot, keeping, lambda: type_back(qtbot, card.code, code))

    desk.wipe()
    with pytest.raises(vault.CodeNeeded):
        vault.open_key(diary)
    assert vault.open_key(diary, code=code) == key
    press(qtbot, card.restore_it)
    done(qtbot, keeping, lambda: press(qtbot, card.restore.do))

    assert vault.open_key(diary) == key


@needs_secret_service
@leaves_sockets_open
def test_a_real_keychain_is_left_for_a_passphrase_and_entered_again(
    qtbot: QtBot, home: Path, desk: SecretService
) -> None:
    desk.sign_in()
    diary = home / "mine.diary"
    key = vault.new_key(diary, keychain=vault.find_keychain(diary))
    keeping = KeyKeeping(diary, key)
    card = served(qtbot, keeping)

    press(qtbot, card.set_it)
    done(qtbot, keeping, lambda: set_passphrase(qtbot, card, WORDS))
    press(qtbot, card.leave_it)
    done(qtbot, keeping, lambda: press(qtbot, card.leave.do))
    with pytest.raises(vault.PassphraseNeeded):
        vault.open_key(diary)
    press(qtbot, card.enter_it)
    done(qtbot, keeping, lambda: press(qtbot, card.enter.do))
    press(qtbot, card.remove_it)
    done(qtbot, keeping, lambda: press(qtbot, card.remove.do))

    assert vault.open_key(diary) == key
    assert keeping.keys().keychain == "Secret Service"
    assert not keeping.keys().passphrase
