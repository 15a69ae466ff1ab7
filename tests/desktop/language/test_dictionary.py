"""A dictionary keeps what was translated, shows what is not, and begins where there is none."""

from pathlib import Path

import pytest

from desktop.language import __main__ as task
from desktop.language import dictionary as book
from desktop.language.collect import Message

START = Message("Start", is_counted=False)
DAYS = Message("{n} day|{n} days", is_counted=True)
QUOTED = Message('Say "how" it – goes…\n\n× 100 % \\', is_counted=False)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return tmp_path / "unbend_de.ts"


def translated(source: Path, words: str, german: str) -> None:
    """As somebody in an editor would."""
    before = source.read_text(encoding="utf-8")
    empty = f'<source>{words}</source>\n        <translation type="unfinished"></translation>'
    full = f"<source>{words}</source>\n        <translation>{german}</translation>"
    assert empty in before
    source.write_text(before.replace(empty, full), encoding="utf-8", newline="\n")


def test_a_new_dictionary_has_every_word_and_no_translation(source):
    book.merge([START, QUOTED], source)

    assert set(book.untranslated(source)) == {START.pattern, QUOTED.pattern}


def test_a_counted_message_has_as_many_forms_as_the_language(source):
    book.merge([DAYS], source)

    assert source.read_text(encoding="utf-8").count("<numerusform>") == 2


def test_what_was_translated_stays_translated(source):
    book.merge([START, DAYS], source)
    translated(source, "Start", "Beginnen")

    book.merge([QUOTED, START], source)

    assert book.untranslated(source) == (QUOTED.pattern,)
    assert "Beginnen" in source.read_text(encoding="utf-8")


def test_what_is_no_longer_said_is_dropped(source):
    book.merge([START, DAYS], source)

    book.merge([START], source)

    assert "days" not in source.read_text(encoding="utf-8")


def test_the_same_words_in_another_order_make_the_same_dictionary(source, tmp_path):
    other = tmp_path / "other_de.ts"

    book.merge([START, DAYS, QUOTED], source)
    book.merge([QUOTED, START, DAYS], other)

    assert source.read_bytes() == other.read_bytes()


def test_the_task_begins_a_new_language_and_says_what_is_missing(tmp_path, capsys):
    package = tmp_path / "desktop"
    package.mkdir()
    (package / "door.py").write_text("""tr("Come in"); trn("{n} key|{n} keys", 2); tr("")""")
    copied_resources(tmp_path)

    code = task.main(["fr"], tmp_path)

    told = capsys.readouterr().out
    assert code == 1
    assert "unbend_fr.ts" in told
    assert "  Come in\n" in told
    assert "  {n} key|{n} keys\n" in told
    assert book.dictionary(tmp_path, "fr").with_suffix(".qm").exists()


def copied_resources(root: Path) -> None:
    (root / book.FOLDER).mkdir(parents=True)
    ours = task.ROOT / "resources"
    for path in ours.rglob("*.toml"):
        to = root / "resources" / path.relative_to(ours)
        to.parent.mkdir(exist_ok=True)
        to.write_bytes(path.read_bytes())
