"""What goes into the bundle beside what PyInstaller finds by itself, and what stays out of it."""

PROGRAM = "unbend"

CONSOLE_PROGRAM = "unbend-cli"
"""On Windows only, where a program with a window has no terminal."""

RESOLVED_BY_NAME = (
    "eventsourcing.popo",
    "eventsourcing.sqlite",
    "rpds.rpds",
    "sqlcipher3._sqlite3",
    "typst._typst",
)
"""Modules that are asked for by a topic or from compiled code, where no import is seen."""

WHOLE = ("keyring.backends", "tzdata")
"""Packages of which every module comes: which of them is used is found out on the computer."""

DATA = ("resources", "tzdata")
"""Packages that are made of files rather than of modules."""

DATA_LEFT_OUT = ("**/*.ts",)
"""What dictionaries are made from."""

MODULES_LEFT_OUT = (
    "IPython",
    "PIL._avif",
    "PIL._imagingcms",
    "PIL._imagingtk",
    "_curses",
    "_dbm",
    "_gdbm",
    "curses",
    "dbm.gnu",
    "dbm.ndbm",
    "matplotlib",
    "pkg_resources",
    "readline",
    "scipy",
    "setuptools",
    "sitecustomize",
    "tkinter",
    "usercustomize",
)
"""Nothing of ours asks for them. readline and gdbm are under the GPL, which Unbend is not; and what
the box that builds has added to its Python is no part of Unbend."""

_PLUGINS = "PySide6/*plugins"

FILES_LEFT_OUT = (
    f"{_PLUGINS}/egldeviceintegrations/*",
    f"{_PLUGINS}/generic/*",
    f"{_PLUGINS}/imageformats/*qicns.*",
    f"{_PLUGINS}/imageformats/*qtga.*",
    f"{_PLUGINS}/imageformats/*qtiff.*",
    f"{_PLUGINS}/imageformats/*qwbmp.*",
    f"{_PLUGINS}/networkinformation/*",
    f"{_PLUGINS}/platforms/*qeglfs.*",
    f"{_PLUGINS}/platforms/*qlinuxfb.*",
    f"{_PLUGINS}/platforms/*qminimalegl.*",
    f"{_PLUGINS}/platforms/*qvkkhrdisplay.*",
    f"{_PLUGINS}/platforms/*qvnc.*",
    f"{_PLUGINS}/platformthemes/*qgtk3.*",
    f"{_PLUGINS}/tls/*",
    "PySide6/*opengl32sw.dll",
    "libcups.so.*",
)
"""Of Qt: screens without a window system, touch screens beside it, pictures that nobody shows, and
the network, of which Unbend has none. GTK would bring twenty libraries for the look of its dialogs;
where there is a printer, the system has CUPS of its own."""

XCB = (
    "libX11-xcb.so.1",
    "libX11.so.6",
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-randr.so.0",
    "libxcb-render-util.so.0",
    "libxcb-render.so.0",
    "libxcb-shape.so.0",
    "libxcb-shm.so.0",
    "libxcb-sync.so.1",
    "libxcb-util.so.1",
    "libxcb-xfixes.so.0",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
    "libxkbcommon.so.0",
)
"""What Qt needs for a window on Linux. PyInstaller only warns when the box that builds lacks one,
and the bundle would then open on some computers and not on others."""
