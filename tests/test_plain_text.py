"""What people write is shown as they wrote it: nothing on the screen takes words for markup."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

RICH = {
    "AutoText",
    "MarkdownText",
    "QErrorMessage",
    "QGraphicsTextItem",
    "QInputDialog",
    "QProgressDialog",
    "QSplashScreen",
    "QStaticText",
    "QTextBrowser",
    "QTextDocument",
    "QTextEdit",
    "QWhatsThis",
    "RichText",
    "insertHtml",
    "setDefaultStyleSheet",
    "setHtml",
    "setMarkdown",
    "setStatusTip",
    "setWhatsThis",
    "showMessage",
}
"""What takes words for markup by itself, or when it is told to; there is a plain thing for each."""

RICH_IN_CHARTS = {"LabelItem", "LegendItem", "TextItem", "addLegend", "setLabel", "setTitle"}
"""Where pyqtgraph writes, it reads HTML."""

LABELS = {
    "desktop/widgets/label.py": "every line of words on a page; it says PlainText of itself",
    "desktop/widgets/chip.py": "one portion as a chip; it says PlainText of itself",
    "desktop/widgets/figure.py": "a picture, which never has any words",
}
"""Who may be a QLabel, which guesses of each text whether it is markup."""

TIPS_OF_ROWS = {"desktop/views/fact_list.py": "what a row tells goes through `tip` there as well"}

NOTICES = {"desktop/notices/balloon.py": "the system shows plain words there; `tip` all the same"}
"""Who may call an icon's `showMessage`; that of a status bar takes words for markup."""

BOX = {"Icon", "StandardButton", "ButtonRole"}
"""What is asked of QMessageBox itself; all else of it shows words that nobody said to be plain."""


def trees() -> list[tuple[str, ast.Module]]:
    files = sorted((ROOT / "desktop").rglob("*.py"))
    return [
        (path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
        for path in files
    ]


def faults(module: str, tree: ast.Module) -> Iterator[str]:
    """What in a module could take words for markup, by its line."""
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        where = f"{module}:{getattr(node, 'lineno', 0)}"
        for name in _names(node):
            yield from (f"{where} {why}" for why in _of_name(module, name))
        if isinstance(node, ast.Attribute) and node.attr == "setToolTip" and id(node) not in called:
            yield f"{where} setToolTip is handed on, so that nothing can go through tip"
        if isinstance(node, ast.Call):
            yield from (f"{where} {why}" for why in _of_call(node))
        if isinstance(node, ast.FunctionDef):
            yield from (f"{where} {why}" for why in _of_boxes(node))


def _names(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            yield name
        case ast.ImportFrom(names=names):
            yield from (each.name for each in names)


def _of_name(module: str, name: str) -> Iterator[str]:
    if name == "showMessage" and module in NOTICES:
        return
    if name in RICH or (name in RICH_IN_CHARTS and module.startswith("desktop/charts/")):
        yield f"{name} takes words for markup"
    if name == "QLabel" and module not in LABELS:
        yield "QLabel guesses: use widgets.label"
    if name == "ToolTipRole" and module not in TIPS_OF_ROWS:
        yield "ToolTipRole: let what is told go through tip"


def _of_call(node: ast.Call) -> Iterator[str]:
    match node.func:
        case ast.Attribute(attr="setToolTip") if not _is_tip(node.args[0]):
            yield "setToolTip without tip"
        case ast.Attribute(attr="showText") if not _is_tip(node.args[1]):
            yield "QToolTip without tip"
        case ast.Attribute(value=ast.Name(id="QMessageBox"), attr=name) if name not in BOX:
            yield f"QMessageBox.{name} guesses"
        case ast.Attribute(attr="setInformativeText") if not _is_ours(node.args[0]):
            yield "setInformativeText guesses, so it may only say words of ours"
        case ast.Attribute(attr="setTextFormat") if not _is_plain(node):
            yield "setTextFormat with another format than PlainText"


def _of_boxes(function: ast.FunctionDef) -> Iterator[str]:
    """A box is begun without words, and told to be plain where it is begun."""
    calls = [node for node in ast.walk(function) if isinstance(node, ast.Call)]
    for box in (call for call in calls if _called(call) == "QMessageBox"):
        texts = [each for each in box.args[2:3] if not _is_empty(each)]
        if texts or not any(_called(call) == "setTextFormat" for call in calls):
            yield "a QMessageBox that has words before it is plain"


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _is_tip(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return _is_tip(node.body) and _is_tip(node.orelse)
    return _is_empty(node) or (isinstance(node, ast.Call) and _called(node) == "tip")


def _is_empty(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value == ""


def _is_ours(node: ast.expr) -> bool:
    """A sentence that stands in the code, into which nothing is put."""
    return (
        isinstance(node, ast.Call)
        and _called(node) == "tr"
        and not node.keywords
        and all(isinstance(each, ast.Constant) for each in node.args)
    )


def _is_plain(node: ast.Call) -> bool:
    return ast.unparse(node.args[0]).endswith("TextFormat.PlainText")


def test_no_words_are_taken_for_markup():
    found = [fault for module, tree in trees() for fault in faults(module, tree)]

    assert found == []


@pytest.mark.parametrize("module", [*LABELS, *TIPS_OF_ROWS, *NOTICES])
def test_whoever_is_excepted_is_still_there(module: str):
    source = (ROOT / module).read_text(encoding="utf-8")

    assert "QLabel" in source or "tip(" in source


@pytest.mark.parametrize("module", ["desktop/widgets/label.py", "desktop/widgets/chip.py"])
def test_a_label_with_words_says_that_they_are_plain(module: str):
    source = (ROOT / module).read_text(encoding="utf-8")

    assert "self.setTextFormat(Qt.TextFormat.PlainText)" in source


BITES = [
    "QLabel(note)",
    "from PySide6.QtWidgets import QTextEdit",
    "self.text.setHtml(note)",
    "self.setToolTip(note)",
    "self.setToolTip(note if note else tip(note))",
    "changed.connect(self.setToolTip)",
    "QToolTip.showText(at, note, self)",
    "roles = {Qt.ItemDataRole.ToolTipRole}",
    "QMessageBox.warning(self, 'Unbend', note)",
    "def tell():\n    box = QMessageBox(icon, 'Unbend', note)\n    box.setTextFormat(plain)",
    "def tell():\n    box = QMessageBox(icon, 'Unbend', '')\n    box.setText(note)",
    "box.setInformativeText(note)",
    "box.setInformativeText(tr('Not read: {why}', why=note))",
    "box.setTextFormat(Qt.TextFormat.RichText)",
]


@pytest.mark.parametrize("written", BITES)
def test_the_rule_finds_it(written: str):
    assert list(faults("desktop/somewhere.py", ast.parse(written))) != []


@pytest.mark.parametrize("written", ["plot.setTitle(note)", "pg.TextItem(html=note)"])
def test_the_rule_finds_what_charts_would_read_as_html(written: str):
    assert list(faults("desktop/charts/somewhere.py", ast.parse(written))) != []
    assert list(faults("desktop/views/somewhere.py", ast.parse(written))) == []
