"""The style sheet: buttons by their `kind`, fields, tool tips, nothing that Fusion does well."""

from desktop.look.tokens import Tokens, mixed

_BUTTON = """
QPushButton[kind] {{ min-height: {height}px; padding: 0 {pad}px; border-radius: 8px;
  border: 1px solid transparent; }}
"""

_KIND = """
QPushButton[kind="{kind}"] {{ background: {ground}; color: {text}; border-color: {border}; }}
QPushButton[kind="{kind}"]:hover {{ background: {hover}; }}
QPushButton[kind="{kind}"]:pressed {{ background: {pressed}; }}
QPushButton[kind="{kind}"]:focus {{ outline: none; }}
QPushButton[kind="{kind}"]:disabled {{ background: {off}; color: {off_text};
  border-color: {off_border}; }}
"""

_REST = """
QPushButton[kind="primary"], QPushButton[kind="waits"] {{ min-width: {primary}px; }}
QPushButton[far="true"] {{ min-height: {far}px; padding: 0 32px; border-radius: 16px; }}
QPushButton[kind="secondary"][far="true"] {{ border-width: 2px; border-color: {ink}; }}
QLineEdit, QPlainTextEdit {{ background: {card}; color: {ink}; border: 1px solid {edge};
  border-radius: 8px; padding: 8px 10px; selection-background-color: {act};
  selection-color: {on_act}; placeholder-text-color: {ink3}; }}
QLineEdit {{ min-height: {field}px; padding: 0 10px; }}
QScrollBar {{ background: transparent; border: none; width: 12px; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {edge}; border-radius: 3px; margin: 3px; min-height: 32px;
  min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QHeaderView::section {{ background: {card}; color: {ink2}; border: none;
  border-bottom: 1px solid {line}; padding: 0 0 8px 3px; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QToolTip {{ background: {ink}; color: {paper}; border: 1px solid {ink}; padding: 6px 10px; }}
"""


def sheet(tokens: Tokens, scale: float) -> str:
    """The whole sheet for these colours and this size of text."""
    height = max(38, round(20 * scale) + 18)
    rest = _REST.format(
        primary=round(64 * scale), far=round(84 * scale), field=height, **vars(tokens)
    )
    kinds = "".join(_KIND.format(kind=kind, **tints) for kind, tints in _kinds(tokens).items())
    return _BUTTON.format(height=height, pad=15) + kinds + rest


def _kinds(t: Tokens) -> dict[str, dict[str, str]]:
    return {
        "primary": _tints(t, ground=t.act, text=t.on_act, border=t.act)
        | {"off": t.sunk, "off_border": t.sunk},
        "secondary": _tints(t, ground=t.card, text=t.ink, border=t.edge),
        "quiet": _tints(t, ground="transparent", text=t.ink2, border="transparent"),
        "waits": _tints(t, ground=t.sunk, text=t.ink2, border=t.sunk),
        "past": _tints(t, ground=t.on_past, text=t.past, border=t.on_past),
        "inverse": _tints(t, ground=t.ink, text=t.paper, border=mixed(t.paper, t.ink, 0.4)),
    }


def _tints(t: Tokens, *, ground: str, text: str, border: str) -> dict[str, str]:
    solid = t.card if ground == "transparent" else ground
    toward = t.ink if solid in (t.card, t.act) else text
    return {
        "ground": ground,
        "text": text,
        "border": border,
        "hover": mixed(solid, toward, 0.07),
        "pressed": mixed(solid, toward, 0.14),
        "off": "transparent",
        "off_text": t.ink3,
        "off_border": t.line if border != "transparent" else "transparent",
    }
