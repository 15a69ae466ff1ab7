"""Words that any person may write, as FHIR can hold them."""

import json
from xml.etree import ElementTree as ET

from hypothesis import given, settings
from hypothesis import strategies as st

from projections.fhir.elements import cleaned, narrative, notes
from tests.facts import outcome, reported, visited
from tests.projections.fhir.telling import bundle_of, observations, resources
from tests.validators.fhir_own import by_our_rules
from tests.validators.fhir_python import by_fhir_resources, by_fhirkit

ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=()), max_size=60)


def test_ordinary_words_are_left_as_they_are():
    text = "Ελληνικά, 日本語, عربي, 😀\nä ½ <b>"

    assert cleaned(text) == text


def test_what_no_file_can_hold_is_gone_and_odd_blanks_are_plain():
    assert cleaned("a\0b\x0bc\ud800d\uffffe") == "abcde"
    assert cleaned("a\N{NO-BREAK SPACE}b\N{LINE SEPARATOR}c") == "a b c"


def test_a_note_of_blanks_is_no_note():
    assert notes(" \n\0 ") == {}


@given(ANY_TEXT)
def test_any_text_makes_a_narrative_that_can_be_read(text: str):
    div = narrative(text)["text"]["div"]

    words = "".join(ET.fromstring(div).itertext())  # noqa: S314 made by us a line before
    assert words == cleaned(text).replace("\r\n", "\n").replace("\r", "\n")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
def test_no_text_makes_a_bundle_that_is_refused(note: str, line: str):
    bundle = bundle_of(
        reported(3, None, note=note), visited(note=line), outcome(**{line: 1, f"{line}.": 2})
    )

    assert by_our_rules(bundle) == by_fhirkit(bundle) == by_fhir_resources(bundle) == []
    assert json.loads(json.dumps(bundle).encode()) == bundle


def test_a_line_of_a_questionnaire_without_a_writable_name_keeps_its_answer():
    (answered,) = resources(bundle_of(outcome(**{"\0": 4})), "QuestionnaireResponse")

    assert answered["item"] == [{"linkId": "1", "answer": [{"valueInteger": 4}]}]


def test_a_script_in_a_note_is_words():
    bundle = bundle_of(reported(3, None, note="<script>alert(1)</script>"))

    (rest,) = observations(bundle, "check-in")

    assert "<script" not in rest["text"]["div"]
    assert rest["note"][0]["text"] == "<script>alert(1)</script>"
