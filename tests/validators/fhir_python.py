"""What two libraries for Python say of a FHIR bundle; nothing is the best that they can say."""

import json
from typing import Any

from fhir.resources.R4B.bundle import Bundle
from pydantic import ValidationError

from tests.validators.programs import library


def by_fhir_resources(bundle: dict[str, Any]) -> list[str]:
    """The models of fhir.resources; R4B is R4 in all that we use."""
    try:
        Bundle.model_validate(bundle)
    except ValidationError as problem:
        return [f"{each['loc']}: {each['msg']}" for each in problem.errors()]
    except KeyError as problem:  # how it answers to a kind of resource that there is not
        return [f"there is no {problem}"]
    return []


def by_fhirkit(bundle: dict[str, Any]) -> list[str]:
    """The rules of fhirkit, made from R4's own definitions."""
    try:
        return [str(issue) for issue in library("fhirkit").validate(bundle)]
    except (TypeError, ValueError) as problem:
        return [str(problem)]


def round_trip(bundle: dict[str, Any]) -> dict[str, Any]:
    """What is left of a bundle that fhir.resources has read and written."""
    read: dict[str, Any] = json.loads(Bundle.model_validate(bundle).model_dump_json())
    return read
