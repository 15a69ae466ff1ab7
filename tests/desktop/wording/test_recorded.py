"""What is said after something was recorded, and of what followed from it."""

from desktop.wording.recorded import recorded
from domain.values import Exercise, LevelReason
from tests.facts import (
    corrected,
    done,
    eased,
    eased_off,
    level_changed,
    reported,
    reverted,
    withdrawn,
)
from tests.programme_files import programme

REPORT = reported(6, 3)


def test_what_was_recorded_is_named():
    assert recorded([REPORT], programme()) == "Recorded: Leg 6, back 3."
    assert recorded([done(Exercise.CURL_DOWNS)], programme()) == "Recorded: Curl Downs."
    assert recorded([corrected(REPORT, leg=5)], programme()) == "Changed."
    assert recorded([withdrawn(REPORT)], programme()) == "Taken back."


def test_a_session_beyond_the_limit_is_kept_all_the_same():
    said = recorded([done(Exercise.CURL_DOWNS, within_budget=False)], programme())

    assert said.endswith("it is kept all the same. Tomorrow will tell.")


def test_what_followed_by_rule_is_told_with_it():
    drop = level_changed(Exercise.CURL_DOWNS, "first", was="three", why=LevelReason.FLARE)

    assert recorded([REPORT, eased()], programme()).endswith("the Table Stretch is open.")
    assert recorded([REPORT, drop], programme()) == (
        "Recorded: Leg 6, back 3. Curl Downs from now on: Twice, as far as is bearable, after a"
        " flare."
    )
    assert recorded([REPORT, reverted(rule="lasting")], programme()).endswith(
        "Back to the acute stage, after leg pain that stayed higher for days."
    )
    assert "Back to settling" in recorded([REPORT, eased_off(rule="table_stretch")], programme())
