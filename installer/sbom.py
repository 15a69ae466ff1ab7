"""A list of all that is in the bundle for machines: CycloneDX, each shared library by its hash."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path, PurePath
from typing import Any, TypeAlias
from uuid import NAMESPACE_URL, uuid5

from desktop.identity import APP_ID, NAME
from desktop.version import VERSION
from installer import licensing, tree_checks
from installer.parts import Part

Json: TypeAlias = dict[str, Any]

COMPILED = (".so", ".dll", ".pyd", ".dylib", ".exe")


def made(parts: Iterable[Part], tree: Path, epoch: int) -> Json:
    """The same for the same bundle, whenever it is asked for."""
    components = [_component(part, tree) for part in parts if part.name.lower() != "unbend"]
    root = f"pkg:generic/{NAME.lower()}@{VERSION}"
    text = json.dumps(components, sort_keys=True)
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, text)}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": root,
                "name": NAME,
                "version": VERSION,
                "purl": root,
                "licenses": [{"license": {"id": "MIT"}}],
                "properties": [{"name": "unbend:app-id", "value": APP_ID}],
            },
        },
        "components": components,
        "dependencies": [{"ref": root, "dependsOn": [each["bom-ref"] for each in components]}],
    }


def write(listed: Json, file: Path) -> Path:
    file.write_text(json.dumps(listed, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return file


def _component(part: Part, tree: Path) -> Json:
    ref = f"{part.purl}#{part.name}".replace(" ", "-")
    found: Json = {
        "type": "library",
        "bom-ref": ref,
        "name": part.name,
        "purl": part.purl,
        "licenses": [{"expression": part.licence}],
    }
    if part.version:
        found["version"] = part.version
    inside = [*_files(part, tree, ref), *(_compiled_in(each, ref) for each in part.inside)]
    return found | ({"components": inside} if inside else {})


def _files(part: Part, tree: Path, ref: str) -> Iterator[Json]:
    for place in part.files:
        file = tree / tree_checks.INSIDE / place
        if _is_compiled(place) and file.is_file():
            digest = hashlib.sha256(file.read_bytes()).hexdigest()
            yield {
                "type": "file",
                "bom-ref": f"{ref}/{PurePath(place).as_posix()}",
                "name": PurePath(place).as_posix(),
                "hashes": [{"alg": "SHA-256", "content": digest}],
            }


def _is_compiled(place: str) -> bool:
    name = PurePath(place).name
    return name.endswith(COMPILED) or ".so." in name


def _compiled_in(component: Mapping[str, Any], ref: str) -> Json:
    """What a part was compiled from, in the words of its makers that matter to us."""
    name, version = component["name"], component.get("version", "")
    found: Json = {"type": "library", "bom-ref": f"{ref}/{name}@{version}", "name": name}
    if version:
        found["version"] = version
    if licence := tree_checks.licence_of(component):
        found["licenses"] = [{"expression": licensing.tidy(licence)}]
    if str(component.get("purl", "")).startswith("pkg:cargo/"):
        found["purl"] = f"pkg:cargo/{name}@{version}"
    return found
