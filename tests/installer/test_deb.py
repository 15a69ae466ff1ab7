"""The package for Debian: what is in it, what it asks for, and that it goes as it came."""

import os
import stat
from pathlib import Path
from subprocess import run

import pytest

from desktop.identity import APP_ID, PROGRAM
from desktop.version import VERSION
from installer.linux import deb
from installer.linux.leftovers import left
from installer.linux.needs import NotBundled, needs
from tests.installer.linux_tree import tree
from tests.validators.programs import program


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One package of a tiny tree; it takes most of a second, so the tests share it."""
    program("dpkg-deb")
    program("objdump")
    folder = tmp_path_factory.mktemp("deb")
    return deb.build(tree(folder), folder / "out", quick=True)


@pytest.fixture(scope="module")
def root(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("root")
    run([program("dpkg-deb"), "--extract", package, folder], check=True)
    return folder


def field(package: Path, name: str) -> str:
    return run(
        [program("dpkg-deb"), "--field", package, name], check=True, capture_output=True, text=True
    ).stdout.strip()


def test_it_is_named_for_what_it_holds(package: Path):
    assert package.name == f"{PROGRAM}_{VERSION}_{deb.architecture()}.deb"
    assert field(package, "Package") == PROGRAM
    assert field(package, "Version") == VERSION


def test_the_program_is_found_by_its_name(root: Path):
    link = root / "usr" / "bin" / PROGRAM

    assert link.readlink() == Path("..", "lib", PROGRAM, PROGRAM)
    assert os.access(link.resolve(), os.X_OK)


@pytest.mark.parametrize(
    "path",
    [
        f"applications/{APP_ID}.desktop",
        f"metainfo/{APP_ID}.metainfo.xml",
        f"mime/packages/{APP_ID}.xml",
        f"icons/hicolor/16x16/apps/{APP_ID}.png",
        f"icons/hicolor/scalable/apps/{APP_ID}.svg",
        "icons/hicolor/48x48/mimetypes/application-vnd.unbend.history.png",
        "icons/hicolor/48x48/mimetypes/application-vnd.unbend.plan.png",
        f"doc/{PROGRAM}/copyright",
        f"doc/{PROGRAM}/changelog.gz",
        f"man/man1/{PROGRAM}.1.gz",
    ],
)
def test_a_desktop_finds_what_it_looks_for(root: Path, path: str):
    assert (root / "usr" / "share" / path).stat().st_size > 0


def test_the_whole_bundle_is_in_it_with_its_links_and_licences(root: Path, tmp_path: Path):
    bundle, inside = tree(tmp_path), root / "usr" / "lib" / PROGRAM

    assert {path.relative_to(bundle) for path in bundle.rglob("*")} == {
        path.relative_to(inside) for path in inside.rglob("*")
    }
    assert (inside / "_internal" / "libyes.so").is_symlink()


def test_everything_is_the_systems_and_nobody_else_may_write_it(package: Path):
    listed = run(
        [program("dpkg-deb"), "--contents", package], check=True, capture_output=True, text=True
    )

    for line in listed.stdout.splitlines():
        rights, owner, *_ = line.split()
        assert owner == "root/root"
        assert rights in {"drwxr-xr-x", "-rw-r--r--", "-rwxr-xr-x", "lrwxrwxrwx"}


def test_nothing_is_run_when_it_comes_or_goes(package: Path, tmp_path: Path):
    run([program("dpkg-deb"), "--control", package, tmp_path / "control"], check=True)

    assert {path.name for path in (tmp_path / "control").iterdir()} == {"control", "md5sums"}


def test_it_asks_for_what_its_programs_need_and_for_nothing_of_python(package: Path):
    depends = field(package, "Depends").split(", ")

    assert depends[0].startswith("libc6 (>= 2.")
    assert depends[1:] == list(deb.ALWAYS)
    assert "python" not in field(package, "Recommends")


def test_a_library_that_not_every_system_has_is_an_error_by_its_name(tmp_path: Path, monkeypatch):
    bundle = tree(tmp_path)
    told = "file format\n  NEEDED               libxcb-cursor.so.0\n  NEEDED   libyes.so.1\n"
    monkeypatch.setattr("installer.linux.needs._told", lambda _programs: told)

    with pytest.raises(NotBundled, match=r"system: libxcb-cursor\.so\.0$"):
        needs(bundle)


def test_the_newest_glibc_that_is_asked_for_decides(tmp_path: Path, monkeypatch):
    told = "0x09 0x00 05 GLIBC_2.9\n0x06 0x00 04 GLIBC_2.36\n  NEEDED   libEGL.so.1\n"
    monkeypatch.setattr("installer.linux.needs._told", lambda _programs: told)

    asked = needs(tree(tmp_path))

    assert asked.debian() == ["libc6 (>= 2.36)", "libegl1"]
    assert asked.rpm() == ["libc.so.6(GLIBC_2.36)(64bit)", "libEGL.so.1()(64bit)"]


def test_the_same_tree_gives_the_same_package(package: Path, tmp_path: Path):
    again = deb.build(tree(tmp_path), tmp_path / "out", quick=True)

    assert again.read_bytes() == package.read_bytes()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root installs packages")
def test_it_comes_and_goes_and_leaves_nothing(package: Path, tmp_path: Path):
    system = scratch_system(tmp_path)

    dpkg(system, "--install", str(package))
    came = (system / "usr" / "lib" / PROGRAM / PROGRAM).stat()
    dpkg(system, "--remove", PROGRAM)

    assert stat.S_IMODE(came.st_mode) == 0o755
    assert left(system) == []
    assert not (system / "usr" / "lib").exists()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root installs packages")
def test_what_a_package_leaves_is_noticed(package: Path, tmp_path: Path):
    system = scratch_system(tmp_path)
    dpkg(system, "--install", str(package))
    dpkg(system, "--remove", PROGRAM)

    (system / "etc").mkdir()
    (system / "etc" / "mailcap").write_text(f"text/x; {PROGRAM} %s", encoding="utf-8")

    assert left(system) == ["etc/mailcap"]


def scratch_system(folder: Path) -> Path:
    known = folder / "system" / "var" / "lib" / "dpkg"
    for name in ("info", "updates", "triggers"):
        (known / name).mkdir(parents=True)
    (known / "status").touch()
    return folder / "system"


def dpkg(system: Path, *words: str) -> None:
    run(
        [
            program("dpkg"),
            f"--root={system}",
            "--force-depends",
            "--force-script-chrootless",
            "--log=/dev/null",
            *words,
        ],
        check=True,
        capture_output=True,
    )
