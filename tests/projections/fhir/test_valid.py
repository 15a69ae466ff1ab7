"""The FHIR history before every validator at hand: ours passes, and planted faults do not."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from typing import Any

import pytest

from desktop import demo
from tests.projections.fhir.faults import FAULTS, Fault
from tests.projections.fhir.telling import ZONE, bundle_of, bundled, everything
from tests.validators.fhir_node import by_node
from tests.validators.fhir_official import Official
from tests.validators.fhir_own import by_our_rules
from tests.validators.fhir_python import by_fhir_resources, by_fhirkit, round_trip

Json = dict[str, Any]

NOW = datetime(2026, 6, 1, 18, tzinfo=UTC)
AT_LEAST = 28
"""Of thirty faults so many have to be found by all checkers together."""


@cache
def demo_bundle() -> Json:
    diary = demo.lived(21, 1, clock=lambda: NOW, zone=lambda: ZONE)
    facts = [fact for _, fact in diary.events_after(0)]
    return bundled(facts, made_at=NOW)


GOOD = {
    "everything that can be said": everything,
    "three weeks of the demo": demo_bundle,
    "a diary without an entry": bundle_of,
    "no diary at all": lambda: bundled([]),
}


@cache
def official() -> Official:
    return Official()


def by_official(bundle: Json) -> list[str]:
    return official().faults(bundle)


@cache
def node_answers() -> dict[str, dict[str, list[str]]]:
    """What node's validators say of every bundle, good or not: one process for them all."""
    bundles = {name: make() for name, make in GOOD.items()}
    bundles |= {fault.name: fault.bundle() for fault in FAULTS}
    return dict(zip(bundles, by_node(list(bundles.values())), strict=True))


HERE: dict[str, Callable[[Json], list[str]]] = {
    "R": by_fhir_resources,
    "K": by_fhirkit,
    "O": by_official,
    "U": by_our_rules,
}
THERE = {"L": "fhir", "M": "medplum"}


@cache
def finds(checker: str, fault: Fault) -> bool:
    if checker in THERE:
        return bool(node_answers()[fault.name][THERE[checker]])
    return bool(HERE[checker](fault.bundle()))


@pytest.mark.parametrize(
    ("kind", "checker"),
    # Our own rules ask for a plan, of which there is none before there is a diary.
    [(kind, each) for kind in GOOD for each in HERE if (kind, each) != ("no diary at all", "U")],
)
def test_a_good_bundle_has_no_fault_by_a_checker(kind: str, checker: str):
    assert HERE[checker](GOOD[kind]()) == []


def test_good_bundles_have_no_fault_by_the_libraries_for_node():
    assert {name: node_answers()[name] for name in GOOD} == {
        name: {"fhir": [], "medplum": []} for name in GOOD
    }


def test_many_official_rules_were_asked():
    before = official().asked

    official().faults(everything())

    assert official().asked - before > 250


@pytest.mark.parametrize("make", GOOD.values(), ids=GOOD)
def test_a_library_reads_and_writes_the_bundle_without_changing_it(make: Callable[[], Json]):
    bundle = make()

    assert round_trip(bundle) == bundle


@pytest.mark.parametrize(
    ("fault", "checker"),
    [
        pytest.param(fault, checker, id=f"{fault.name} by {checker}")
        for fault in FAULTS
        for checker in fault.found_by
    ],
)
def test_a_planted_fault_is_found(fault: Fault, checker: str):
    assert finds(checker, fault)


def test_all_checkers_together_find_nearly_every_planted_fault():
    found = [fault for fault in FAULTS if any(finds(each, fault) for each in [*HERE, *THERE])]

    assert len(FAULTS) >= 30
    assert len(found) >= AT_LEAST
    assert len(found) == len(FAULTS)


def test_a_planted_fault_changes_the_bundle():
    good = json.dumps(everything())

    assert [fault.name for fault in FAULTS if json.dumps(fault.bundle()) == good] == []
