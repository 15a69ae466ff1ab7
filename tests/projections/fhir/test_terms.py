"""The names that the FHIR history uses: all of them told to whoever reads it."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from projections.fhir.terms import LOINC_CODES, LOINC_NOTICE, OURS
from tests.projections.fhir.telling import everything
from tests.validators import fhir_own

PAGE = (Path(__file__).parents[3] / "docs" / "fhir.md").read_text(encoding="utf-8")
SYSTEMS = dict(re.findall(r"^\| `(urn:unbend:fhir:\w+)` \| (.*) \|$", PAGE, re.MULTILINE))
LISTED = ("observation", "place", "painkillers", "strain", "ending", "response", "urgency")


def codings(element: Any) -> Iterator[tuple[str, str]]:
    """Every code of a bundle with its system."""
    if isinstance(element, dict):
        if {"system", "code"} <= element.keys():
            yield element["system"], element["code"]
        for value in element.values():
            yield from codings(value)
    elif isinstance(element, list):
        for value in element:
            yield from codings(value)


def test_every_list_of_ours_is_on_the_page():
    used = {system for system, _ in codings(everything()) if system.startswith(OURS)}

    assert used <= SYSTEMS.keys()
    assert len(used) > 8


@pytest.mark.parametrize("kind", LISTED)
def test_every_code_of_a_list_that_is_spelt_out_is_on_the_page(kind: str):
    system = f"{OURS}:{kind}"
    used = {code for each, code in codings(everything()) if each == system}

    assert used
    assert used <= set(re.split("[,;] ", SYSTEMS[system]))


def test_every_code_of_loinc_is_one_that_we_know_and_is_on_the_page():
    used = {code for system, code in codings(everything()) if system == "http://loinc.org"}

    assert used == LOINC_CODES.keys()
    assert fhir_own.LOINC_CODES == LOINC_CODES
    assert not [code for code in used if code not in PAGE]


def test_the_page_has_the_words_that_the_owner_of_loinc_asks_for():
    assert LOINC_NOTICE in " ".join(PAGE.split())
