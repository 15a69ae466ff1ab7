"""What is dropped from the files that were gathered takes with it what only it needed."""

from installer.trimming import Entry, linked, reached, wanted

PLUGIN: Entry = ("PySide6/Qt/plugins/platforms/libqxcb.so", "/site/libqxcb.so", "BINARY")
XCB: Entry = ("libxcb-cursor.so.0", "/lib/libxcb-cursor.so.0", "BINARY")
RENDER: Entry = ("libxcb-render.so.0", "/lib/libxcb-render.so.0", "BINARY")
GTK: Entry = ("libgtk-3.so.0", "/lib/libgtk-3.so.0", "BINARY")
PYTHON: Entry = ("libpython3.11.so.1.0", "/lib/libpython3.11.so.1.0", "BINARY")
QT: Entry = ("PySide6/Qt/lib/libQt6Gui.so.6", "/site/libQt6Gui.so.6", "BINARY")
EGLFS: Entry = ("PySide6/Qt/lib/libQt6EglFsKmsSupport.so.6", "/site/libQt6Egl.so.6", "BINARY")

NEEDS = {
    PLUGIN[1]: {"libxcb-cursor.so.0", "libQt6Gui.so.6", "libc.so.6"},
    XCB[1]: {"libxcb-render.so.0", "libc.so.6"},
}


def needs(file: str) -> set[str]:
    return NEEDS.get(file, set())


def link(to: Entry) -> Entry:
    return (to[0].rpartition("/")[2], to[0], "SYMLINK")


def test_a_library_stays_that_a_plugin_asks_for_also_by_way_of_another():
    assert reached([PLUGIN, XCB, RENDER, QT], needs) == [PLUGIN, XCB, RENDER, QT]


def test_a_library_goes_that_nobody_asks_for_any_longer():
    assert reached([PLUGIN, XCB, RENDER, QT, GTK, EGLFS], needs) == [PLUGIN, XCB, RENDER, QT]


def test_a_link_goes_with_what_it_leads_to():
    kept = linked([link(QT), link(EGLFS)], reached([PLUGIN, QT, EGLFS], needs))

    assert kept == [link(QT)]


def test_a_link_is_followed_from_where_it_lies():
    beside: Entry = ("PySide6/Qt/plugins/libQt6Gui.so.6", "../lib/libQt6Gui.so.6", "SYMLINK")

    assert linked([beside], [QT]) == [beside]


def test_pythons_own_library_stays_though_nobody_names_it():
    assert reached([PYTHON], needs) == [PYTHON]


def test_what_the_libraries_of_a_wheel_need_is_followed_too():
    module: Entry = ("PIL/_webp.so", "/site/_webp.so", "EXTENSION")
    webp: Entry = ("pillow.libs/libwebp-1.so.7", "/site/libwebp-1.so.7", "BINARY")
    avif: Entry = ("pillow.libs/libavif-1.so.16", "/site/libavif-1.so.16", "BINARY")

    kept = reached(
        [module, webp, avif], lambda file: {"libwebp-1.so.7"} if file == module[1] else set()
    )

    assert kept == [module, webp]


def test_of_qts_words_those_of_our_languages_stay():
    folder = "PySide6/Qt/translations"
    words = [(f"{folder}/{name}.qm", "", "DATA") for name in ("qtbase_de", "qtbase_fr", "qt_de")]

    assert [place for place, _, _ in wanted(words, ["de"])] == [f"{folder}/qtbase_de.qm"]


def test_our_own_words_are_not_taken_for_qts():
    ours: Entry = ("resources/translations/unbend_de.qm", "", "DATA")

    assert wanted([ours], []) == [ours]
