"""A backup on another computer, which has no keychain: the recovery code opens it, and it lives."""

from contextlib import closing
from pathlib import Path
from shutil import copy2

import msgspec
import pytest

from desktop import recovery_code, vault
from desktop.no_key import CodeNeeded, KeychainFailed, WrongCode
from domain import key_file
from domain.backup_anywhere import bring_back_beside, look_into
from domain.obstacles import Obstacle
from domain.store import encrypted_file
from domain.wishes import Pain
from tests.desktop.backed_up import shelf
from tests.facts import Clock, application, begun, day

FOUR_WORDS = "four words are easy"
CODE = recovery_code.make()


@pytest.fixture
def carried(home: Path) -> Path:
    """A backup and its key file on a stick, under another name; its diary is lost."""
    diary = home / "Unbend" / "unbend.diary"
    key = vault.new_key(diary, passphrase=FOUR_WORDS, code=CODE)
    with closing(begun(Clock(day(1)), encrypted_file(diary, key, new=True))) as app:
        app.report_pain(Pain(leg=6, note="in spring"))
    made = shelf(diary).make(key, day(1))
    stick = home / "stick" / "from the old computer.diary"
    stick.parent.mkdir()
    copy2(made.path, stick)
    copy2(key_file.beside(made.path), key_file.beside(stick))
    return stick


def test_the_recovery_code_opens_it_and_the_diary_that_is_made_of_it(
    carried: Path, home: Path
) -> None:
    key = vault.open_key(carried, code=CODE)

    place = bring_back_beside(carried, key, home / "new computer" / "unbend.diary")

    again = vault.open_key(place, code=CODE.lower())
    with closing(application(Clock(day(2)), encrypted_file(place, again))) as app:
        app.report_pain(Pain(leg=5))
        assert len(list(app.events_after(0))) == 3
    assert place == home / "new computer" / "unbend.diary"


def test_the_passphrase_of_that_day_opens_it_too(carried: Path) -> None:
    key = vault.open_key(carried, passphrase=FOUR_WORDS)

    with closing(application(Clock(day(2)), look_into(carried, key))) as app:
        assert len(list(app.events_after(0))) == 2


def test_another_code_opens_nothing_and_says_so(carried: Path) -> None:
    with pytest.raises(WrongCode):
        vault.open_key(carried, code=recovery_code.make())


def test_a_keychain_that_is_not_there_asks_for_the_code(carried: Path) -> None:
    beside = key_file.beside(carried)
    known = key_file.read(carried)
    assert known is not None
    assert known.under_passphrase is not None
    places = (*known.under_codes, key_file.InKeychain(keychain="of the old computer"))
    beside.write_bytes(msgspec.json.encode(msgspec.structs.replace(known, places=places)))

    with pytest.raises((CodeNeeded, KeychainFailed)) as told:
        vault.open_key(carried)
    assert isinstance(told.value, Obstacle)
    assert len(vault.open_key(carried, code=CODE)) == 32
