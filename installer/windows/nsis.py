"""The installer for Windows, from the tree of a bundle that was made there.

It is compiled on any system by the same `makensis`: what is compiled is tried under Wine.
"""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from desktop.identity import APP_ID, NAME, PROGRAM
from desktop.look.tokens import LIGHT
from desktop.version import VERSION
from installer import icons
from installer.documents import DOCUMENTS
from installer.programs import program, run, whole_tree
from installer.troubles import CannotBuild
from installer.windows import sign

SCRIPT = Path(__file__).with_name("unbend.nsi")
ROOT = SCRIPT.parent.parent.parent
PUBLISHER = "The Unbend project"
TARGET = "amd64-unicode"
"""A program for 64 bits, as the app itself is."""

PERSONAL = (
    ("$LOCALAPPDATA", "unbend"),
    ("$LOCALAPPDATA", "unbend-seen"),
    ("$APPDATA", "unbend"),
)
"""Where the app keeps what a person made there; it goes only where somebody asks for that."""

SIDE = 328, 628
"""Twice what Windows shows at its usual scale."""

SIDE_ICON = 192

SMALL = "/SOLID lzma"
QUICK = "zlib"
"""For trying out: half as large again, in a quarter of the time."""


def build(tree: Path, out: Path, *, quick: bool = False) -> Path:
    """Make the installer of a Windows bundle in a folder, and give its path.

    Raises CannotBuild. With a certificate at hand, the program, the installer and its uninstaller
    are signed; without one, that is said.
    """
    whole_tree(tree, f"{PROGRAM}.exe")
    made = out.resolve() / f"{PROGRAM}-{VERSION}-windows-x64-setup.exe"
    out.mkdir(parents=True, exist_ok=True)
    with sign.certificate() as certificate, TemporaryDirectory(prefix="unbend-nsis-") as folder:
        sign.sign(certificate, [tree / f"{PROGRAM}.exe", *tree.glob(f"{PROGRAM}-*.exe")])
        definitions = prepare(tree.resolve(), made, Path(folder))
        definitions |= {"SIGN": sign.command(certificate)} if certificate else {}
        compile_script(definitions, QUICK if quick else SMALL)
        sign.sign(certificate, [made])
    return made


def prepare(tree: Path, made: Path, folder: Path) -> dict[str, str]:
    """What the script is told; lists and icons are written into the folder for it."""
    for drawing in (icons.APP, *(each.icon for each in DOCUMENTS)):
        icons.write_ico(drawing, folder / "icons" / f"{drawing}.ico")
    _side(folder / "icons" / "side.bmp")
    lists = folder / "lists.nsh"
    lists.write_text("\n".join(_lists(tree)) + "\n", encoding="utf-8")
    return {
        "APP_ID": APP_ID,
        "NAME": NAME,
        "PROGRAM": PROGRAM,
        "PUBLISHER": PUBLISHER,
        "VERSION": VERSION,
        "TREE": str(tree),
        "OUT": str(made),
        "ICONS": str(folder / "icons"),
        "APP_ICON": icons.APP,
        "LISTS": str(lists),
    }


def compile_script(definitions: Mapping[str, str], compressor: str) -> None:
    """Raises CannotBuild; a warning is a fault."""
    words = [f"-D{name}={value}" for name, value in definitions.items()]
    run(
        [
            program("makensis", "the package nsis"),
            f"-XTarget {TARGET}",
            f"-XSetCompressor /FINAL {compressor}",
            "-INPUTCHARSET",
            "UTF8",
            "-V2",
            "-WX",
            *words,
            str(SCRIPT),
        ],
        environ={"SOURCE_DATE_EPOCH": "0", **os.environ, "PYTHONPATH": str(ROOT)},
    )


def _side(path: Path) -> None:
    """What stands beside the last page: the app's icon on the ground of its windows."""
    ground, drawing = Image.new("RGB", SIDE, LIGHT.plate), icons.paint(icons.APP, SIDE_ICON)
    left = (SIDE[0] - SIDE_ICON) // 2
    ground.paste(drawing, (left, left), drawing)
    ground.save(path)


def _lists(tree: Path) -> Iterator[str]:
    """What the script asks for by name: the documents, the tree's parts, a person's folders."""
    yield "!macro EACH_DOCUMENT does"
    for each in DOCUMENTS:
        words = f'".{each.ending}" "{each.mime}" "{each.kind}" "{each.words}" "{each.icon}"'
        yield f"  !insertmacro ${{does}} {words}"
    yield "!macroend"
    yield "!macro FORMER_PROGRAM_GOES"
    for part in sorted(tree.iterdir()):
        yield f"  {_removal(part.name, is_folder=part.is_dir())}"
    yield f"  {_removal('icons', is_folder=True)}"
    yield "!macroend"
    yield "!macro WHAT_A_PERSON_MADE_GOES"
    for place, name in PERSONAL:
        yield f'  RMDir /r "{place}\\{name}"'
    yield "!macroend"


def _removal(name: str, *, is_folder: bool) -> str:
    """Each part by its name, so that nothing goes that somebody else put beside it."""
    if set(name) & set('"$*?'):
        raise CannotBuild(f"{name} cannot be named in an installer.")
    return f'{"RMDir /r" if is_folder else "Delete"} "$INSTDIR\\{name}"'
