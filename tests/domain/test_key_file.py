"""The key file: put in place whole and proven, or the former one stands."""

from pathlib import Path

import msgspec
import pytest

from domain import key_file
from domain.key_file import InKeychain, KeyFile, UnderPassphrase, UnderRecoveryCode
from domain.obstacles import DamagedKeyFile, NewerDiary

KEY_ID = "5" * 32
SEALED = {
    "salt": bytes(16),
    "memory_kib": 8 * 1024,
    "passes": 1,
    "lanes": 1,
    "nonce": bytes(12),
    "sealed": bytes(48),
}
KEYCHAIN, PASSPHRASE = InKeychain(keychain="one"), UnderPassphrase(**SEALED)
CODE, NEW_CODE = (UnderRecoveryCode(**SEALED, tested=tested) for tested in (True, False))


def known(*places: key_file.Place) -> KeyFile:
    return KeyFile(key_id=KEY_ID, check=key_file.check_of(KEY_ID, bytes(32)), places=places)


@pytest.fixture
def diary(home: Path) -> Path:
    return home / "a.diary"


class Unlucky(Exception):
    """Something fails after the file was written and before it counts."""


def test_several_places_are_kept_at_once_and_found_by_their_kind(diary: Path) -> None:
    with key_file.put(diary, known(KEYCHAIN, PASSPHRASE, CODE, NEW_CODE), over=False) as put:
        pass

    read = key_file.read(diary)

    assert read == put
    assert read is not None
    assert read.in_keychain == KEYCHAIN
    assert read.under_passphrase == PASSPHRASE
    assert read.under_codes == (CODE, NEW_CODE)


def test_a_place_that_is_not_there_is_none() -> None:
    assert known(CODE).in_keychain is None
    assert known(CODE).under_passphrase is None
    assert known(KEYCHAIN).under_codes == ()


def test_the_file_can_be_read_by_a_person(diary: Path) -> None:
    with key_file.put(diary, known(KEYCHAIN, CODE), over=False):
        pass

    text = key_file.beside(diary).read_text()

    assert '"kind": "recovery-code"' in text
    assert '"tested": true' in text
    assert text.startswith('{\n  "format": 2,\n')


def test_a_key_file_counts_when_all_went_well_and_not_before(diary: Path) -> None:
    with key_file.put(diary, known(KEYCHAIN), over=False):
        assert key_file.read(diary) is None

    assert key_file.read(diary) == known(KEYCHAIN)
    assert [path.name for path in diary.parent.glob("*.key.json*")] == ["a.diary.key.json"]


def test_the_former_key_file_stands_when_something_fails(diary: Path) -> None:
    with key_file.put(diary, known(KEYCHAIN), over=False):
        pass

    with pytest.raises(Unlucky), key_file.put(diary, known(PASSPHRASE), over=True):
        raise Unlucky

    assert key_file.read(diary) == known(KEYCHAIN)
    assert [path.name for path in diary.parent.glob("*.key.json*")] == ["a.diary.key.json"]


def test_a_changed_key_file_takes_the_place_of_the_former(diary: Path) -> None:
    with key_file.put(diary, known(KEYCHAIN), over=False):
        pass

    with key_file.put(diary, known(KEYCHAIN, CODE), over=True):
        assert key_file.read(diary) == known(KEYCHAIN)

    assert key_file.read(diary) == known(KEYCHAIN, CODE)
    assert [path.name for path in diary.parent.glob("*.key.json*")] == ["a.diary.key.json"]


def test_a_first_key_file_never_goes_over_another(diary: Path) -> None:
    with key_file.put(diary, known(KEYCHAIN), over=False):
        pass

    with pytest.raises(FileExistsError), key_file.put(diary, known(CODE), over=False):
        pass

    assert key_file.read(diary) == known(KEYCHAIN)


def test_one_that_came_meanwhile_is_not_gone_over_either(diary: Path) -> None:
    with pytest.raises(FileExistsError), key_file.put(diary, known(CODE), over=False):
        key_file.beside(diary).write_bytes(msgspec.json.encode(known(KEYCHAIN)))

    assert key_file.read(diary) == known(KEYCHAIN)


def test_what_a_crash_left_is_in_nobody_s_way(diary: Path) -> None:
    victim = diary.with_name("victim")
    victim.write_text("not ours")
    key_file.beside(diary).with_name("a.diary.key.json.new").symlink_to(victim)

    with key_file.put(diary, known(KEYCHAIN), over=False):
        pass

    assert key_file.read(diary) == known(KEYCHAIN)
    assert victim.read_text() == "not ours"


def test_a_disk_on_which_a_file_has_one_name_keeps_it_as_well(
    diary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path, __: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)

    with key_file.put(diary, known(KEYCHAIN), over=False):
        pass
    with pytest.raises(FileExistsError), key_file.put(diary, known(CODE), over=False):
        pass

    assert key_file.read(diary) == known(KEYCHAIN)


def test_and_leaves_no_empty_one_when_that_fails(
    diary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path, __: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    monkeypatch.setattr(Path, "replace", refuse)

    with pytest.raises(PermissionError), key_file.put(diary, known(KEYCHAIN), over=False):
        pass

    assert list(diary.parent.glob("*.key.json*")) == []


def test_a_code_without_word_whether_it_was_tested_is_no_key_file(diary: Path) -> None:
    text = msgspec.json.encode(known(CODE)).replace(b'"tested":true', b'"tested":1')
    key_file.beside(diary).write_bytes(text)

    with pytest.raises(DamagedKeyFile):
        key_file.read(diary)


def test_a_later_format_is_newer_and_not_damaged(diary: Path) -> None:
    key_file.beside(diary).write_text('{"format": 3, "places": [{"kind": "passkey"}]}')

    with pytest.raises(NewerDiary):
        key_file.read(diary)
