"""What a Linux desktop is told: valid by its own tools, and the same as the app says of itself."""

import re
from configparser import ConfigParser
from datetime import date
from pathlib import Path
from subprocess import run
from xml.etree import ElementTree

import pytest

from desktop.identity import APP_ID, NAME, PROGRAM
from desktop.version import VERSION
from installer.documents import DOCUMENTS
from installer.linux.layout import HERE
from installer.linux.releases import (
    NoRelease,
    debian_changelog,
    metainfo,
    releases,
)
from tests.validators.programs import program

DESKTOP = HERE / f"{APP_ID}.desktop"
METAINFO = HERE / f"{APP_ID}.metainfo.xml"
MIME = HERE / f"{APP_ID}.mime.xml"
INFO = "{http://www.freedesktop.org/standards/shared-mime-info}"

COMMANDS = "explain", "report", "export", "import", "verify", "film", "record", "self-test"
MACROS = {".TH", ".SH", ".TP", ".PP", ".br", ".B", ".BI", ".BR", ".I", ".RI"}


def entry() -> dict[str, str]:
    read = ConfigParser(interpolation=None, delimiters="=")
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read_string(DESKTOP.read_text("utf-8"))
    return dict(read["Desktop Entry"])


def component() -> ElementTree.Element:
    return ElementTree.fromstring(metainfo(METAINFO, releases()))  # noqa: S314 our own


def test_the_desktop_file_passes_the_validator_without_a_word():
    done = run(
        [program("desktop-file-validate"), DESKTOP], check=False, capture_output=True, text=True
    )

    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_the_description_passes_the_validator_without_the_network(tmp_path: Path):
    whole = tmp_path / METAINFO.name
    whole.write_text(metainfo(METAINFO, releases()), encoding="utf-8")

    done = run(
        [program("appstreamcli"), "validate", "--no-net", "--no-color", whole],
        check=False,
        capture_output=True,
        text=True,
    )

    assert done.returncode == 0, done.stdout


def test_the_desktop_file_names_what_the_app_is_called():
    said = entry()

    assert said["Name"] == NAME
    assert said["Exec"] == f"{PROGRAM} %f"
    assert said["TryExec"] == PROGRAM
    assert said["Icon"] == APP_ID


def test_both_name_every_kind_of_file():
    kinds = [one.mime for one in DOCUMENTS]

    assert entry()["MimeType"].split(";")[:-1] == kinds
    assert [one.text for one in component().iterfind("provides/mediatype")] == kinds


def test_both_are_in_the_same_categories_and_say_the_same_in_a_sentence():
    said = [one.text for one in component().iterfind("categories/category")]
    summaries = {
        one.get("{http://www.w3.org/XML/1998/namespace}lang", ""): one.text
        for one in component().iterfind("summary")
    }

    assert entry()["Categories"].split(";")[:-1] == said
    assert summaries == {"": entry()["Comment"], "de": entry()["Comment[de]"]}


def test_the_description_is_of_this_app_and_its_newest_release_is_this_version():
    told = component()

    assert told.findtext("id") == APP_ID
    assert told.findtext("launchable") == f"{APP_ID}.desktop"
    assert told.findtext("provides/binary") == PROGRAM
    assert next(told.iterfind("releases/release")).get("version") == VERSION


def test_the_file_types_are_those_of_the_app_with_an_icon_and_words_in_both_languages():
    kinds = {one.get("type"): one for one in ElementTree.parse(MIME).getroot()}  # noqa: S314 our own

    assert set(kinds) == {one.mime for one in DOCUMENTS}
    for document in DOCUMENTS:
        kind = kinds[document.mime]
        assert kind.find(f"{INFO}glob").get("pattern") == f"*.{document.ending}"
        assert kind.find(f"{INFO}icon").get("name") == document.mime.replace("/", "-")
        assert kind.findtext(f"{INFO}comment") == document.words
        assert len(kind.findall(f"{INFO}comment")) == 2


def test_the_database_of_file_types_takes_them(tmp_path: Path):
    packages = tmp_path / "packages"
    packages.mkdir()
    (packages / "unbend.xml").write_bytes(MIME.read_bytes())

    done = run(
        [program("update-mime-database"), tmp_path],
        check=False,
        capture_output=True,
        text=True,
        env={"XDG_DATA_DIRS": str(tmp_path)},
    )

    assert done.returncode == 0, done.stderr
    globs = (tmp_path / "globs2").read_text("utf-8").splitlines()
    assert {f"50:{one.mime}:*.{one.ending}" for one in DOCUMENTS} <= set(globs)


def test_the_manual_page_tells_every_command_and_fits_the_reader():
    page = (HERE / f"{PROGRAM}.1").read_text("utf-8")

    assert [name for name in COMMANDS if name not in page] == []
    assert {line.split()[0] for line in page.splitlines() if line.startswith(".")} <= MACROS


def test_releases_are_read_from_the_changelog_without_what_is_to_come(tmp_path: Path):
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text(
        "# Changelog\n\n## Unreleased\n\n- Not yet.\n\n## 0.2.0 - 2027-01-05\n\n### Added\n\n"
        "- *Report*: one page, see [docs](docs/report.md),\n  as a `PDF`.\n- More.\n\n"
        "## 0.1.0 - 2026-11-22\n\n- All.\n",
        encoding="utf-8",
    )

    newest, first = releases(changelog)

    assert (newest.version, newest.day) == ("0.2.0", date(2027, 1, 5))
    assert newest.points == ("Report: one page, see docs, as a PDF.", "More.")
    assert first.points == ("All.",)


def test_without_a_dated_release_nothing_is_packaged(tmp_path: Path):
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text("# Changelog\n\n## 0.1.0\n\n- All.\n", encoding="utf-8")

    with pytest.raises(NoRelease, match="2026-12-24"):
        releases(changelog)


def test_the_changelog_has_the_form_that_debians_tools_read():
    lines = debian_changelog(releases()).splitlines()

    assert lines[0] == f"{PROGRAM} ({VERSION}) stable; urgency=medium"
    assert all(line.startswith("  * ") for line in lines[2:-2])
    assert re.fullmatch(
        r" -- .+ <.+@.+>  [A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} 12:00:00 \+0000", lines[-1]
    )


def test_the_flatpak_is_of_this_app_and_has_no_network():
    manifest = (HERE / f"{APP_ID}.flatpak.yml").read_text("utf-8")

    assert f"id: {APP_ID}\n" in manifest
    assert f"command: {PROGRAM}\n" in manifest
    asked = [line.strip() for line in manifest.splitlines() if line.strip().startswith("- --")]
    assert "- --share=network" not in asked
    assert not [line for line in asked if "--filesystem" in line]
