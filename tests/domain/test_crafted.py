"""What somebody crafted is read or refused, and nothing that it names is ever looked up."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtCore", exc_type=ImportError)

from domain.events import FACTS
from tests.domain.crafted import (
    EVIL,
    OTHER_TABLES,
    PAYLOADS,
    SCHEMAS,
    SPOILED,
    TOPICS,
    Heard,
)

ROOT = Path(__file__).parent.parent.parent
THE_MODULE = "the module itself"

NOT_OURS = "unbend.diary is not an Unbend diary. It was left as it is."
DAMAGED = "unbend.diary is damaged and was not opened. It was left as it is"
NEWER = "unbend.diary was written by a newer version of Unbend."
READ_ONLY = "Read only: a newer Unbend wrote 1 entry here. Update Unbend to go on."
BROKEN_OFF = "This history was cut off or changed after it was saved, behind entry 1."
SENSELESS = "Entry 2 of this history says something that cannot be."
NOT_TOGETHER = "1 entry was written by a newer version of Unbend."

SAID_OF_SCHEMAS = dict.fromkeys(SCHEMAS, NOT_OURS) | {
    "a trigger that says it is a table": DAMAGED,
    "a view that says it is a table": DAMAGED,
    "a newer shape": NEWER,
}
NAMES = [topic for topic in TOPICS if topic.isalnum()]
"""Topics that a kind of a later Unbend might have as well."""


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Heard]:
    """What came of each file, opened in one process that listens to every import."""
    folder = tmp_path_factory.mktemp("crafted")
    done = subprocess.run(
        [sys.executable, "-m", "tests.domain.crafted", str(folder)],
        check=True,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    found = {name: Heard(**told) for name, told in json.loads(done.stdout).items()}
    # The last of them is the one that has to be found.
    assert (folder / f"{EVIL}.py.ran").exists()
    return found


def test_nothing_is_imported_whatever_is_opened(opened: dict[str, Heard]) -> None:
    assert opened.pop(THE_MODULE).imports == [EVIL]
    assert {name: each.imports for name, each in opened.items() if each.imports} == {}
    assert len(opened) > 60


def test_whatever_is_opened_stays_as_it_was(opened: dict[str, Heard]) -> None:
    opened.pop(THE_MODULE, None)

    assert [name for name, each in opened.items() if not each.is_same] == []


@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_is_a_word_of_a_later_unbend(opened: dict[str, Heard], topic: str) -> None:
    assert opened[f"topic {topic}"].said == READ_ONLY
    assert opened[f"topic {topic}"].unread == 1


@pytest.mark.parametrize("topic", FACTS)
def test_a_shape_of_a_later_unbend_is_left_as_it_is(opened: dict[str, Heard], topic: str) -> None:
    assert opened[f"newer {topic}"].said == READ_ONLY
    assert opened[f"newer {topic}"].is_same


@pytest.mark.parametrize("name", PAYLOADS)
def test_what_a_fact_names_besides_is_nothing(opened: dict[str, Heard], name: str) -> None:
    is_in_a_field = name == "a type in a field"

    assert bool(opened[name].said) is is_in_a_field


@pytest.mark.parametrize("name", OTHER_TABLES)
def test_what_is_not_ours_to_read_is_not_read(opened: dict[str, Heard], name: str) -> None:
    assert opened[name].said == ""


def test_a_pickle_is_no_checkpoint_and_no_fact(opened: dict[str, Heard]) -> None:
    assert opened["a pickled checkpoint"].said == ""
    assert opened["a pickled fact"].said.startswith("DamagedFact")


@pytest.mark.parametrize(("name", "said"), SAID_OF_SCHEMAS.items())
def test_a_file_that_could_run_something_is_refused(
    opened: dict[str, Heard], name: str, said: str
) -> None:
    assert opened[name].said.startswith(said)


@pytest.mark.parametrize("topic", [topic for topic in TOPICS if topic not in NAMES])
def test_a_history_with_such_a_kind_is_refused(opened: dict[str, Heard], topic: str) -> None:
    assert BROKEN_OFF in opened[f"bundle {topic}"].said
    assert BROKEN_OFF in opened[f"verified bundle {topic}"].said


@pytest.mark.parametrize("topic", NAMES)
def test_a_history_with_a_likely_kind_is_not_brought_together(
    opened: dict[str, Heard], topic: str
) -> None:
    assert NOT_TOGETHER in opened[f"bundle {topic}"].said


@pytest.mark.parametrize("name", PAYLOADS)
def test_a_history_says_nothing_that_we_would_not_write(
    opened: dict[str, Heard], name: str
) -> None:
    assert SENSELESS in opened[f"bundle with {name}"].said


def test_a_sheet_that_says_more_is_refused(opened: dict[str, Heard]) -> None:
    sheets = [each for name, each in opened.items() if name.startswith("sheet ")]

    assert len(sheets) > 8
    assert [each for each in sheets if not each.said] == []


@pytest.mark.parametrize("name", SPOILED)
def test_a_backup_that_is_not_what_was_made_is_not_opened(
    opened: dict[str, Heard], name: str
) -> None:
    is_harmless = name == "a note that names a class"

    assert bool(opened[f"backup with {name}"].said) is not is_harmless
