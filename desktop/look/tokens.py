"""The colours by the part they play, once for light and once for dark."""

from dataclasses import dataclass

_LINEAR_BELOW = 0.04045


@dataclass(frozen=True)
class Tokens:
    """Every colour of the app as `#RRGGBB`; painters, palette and style sheet read the same one."""

    paper: str
    card: str
    sunk: str
    plate: str
    line: str
    edge: str
    ink: str
    ink2: str
    ink3: str
    act: str
    on_act: str
    ok: str
    ok_soft: str
    leg: str
    leg_soft: str
    back: str
    back_soft: str
    past: str
    on_past: str
    past_soft: str
    past_paper: str
    flag: str
    fig: str
    fig_dark: str
    fig_far: str
    skin: str
    skin_far: str
    hair: str
    prop: str
    floor: str
    band_a: str
    band_b: str
    band_c: str


LIGHT = Tokens(
    paper="#F6F2EA",
    card="#FFFDF9",
    sunk="#EDE7DB",
    plate="#F1ECE1",
    line="#DED6C7",
    edge="#8C8271",
    ink="#2A2621",
    ink2="#5A5348",
    ink3="#6F675A",
    act="#2A5F54",
    on_act="#FFFFFF",
    ok="#2A5F54",
    ok_soft="#D3E2DA",
    leg="#2A6199",
    leg_soft="#D5E2EE",
    back="#8F5C0C",
    back_soft="#F0E0C2",
    past="#6B4A83",
    on_past="#FFFFFF",
    past_soft="#EDE4F0",
    past_paper="#F4EFF0",
    flag="#B3261E",
    fig="#55776E",
    fig_dark="#30464A",
    fig_far="#7A8981",
    skin="#A87C57",
    skin_far="#C3A384",
    hair="#5A4636",
    prop="#9A8461",
    floor="#CFC5B2",
    band_a="#EFE3D0",
    band_b="#F3ECDF",
    band_c="#E4EAE2",
)

DARK = Tokens(
    paper="#1B1916",
    card="#24211D",
    sunk="#302C26",
    plate="#2B2823",
    line="#3D382F",
    edge="#8A806F",
    ink="#F1EBE0",
    ink2="#C4BBAB",
    ink3="#A2998A",
    act="#8CC7B3",
    on_act="#10241E",
    ok="#8CC7B3",
    ok_soft="#2D4039",
    leg="#86B7E6",
    leg_soft="#263A4D",
    back="#E0AC55",
    back_soft="#453620",
    past="#C6A6DA",
    on_past="#23182B",
    past_soft="#3A2F42",
    past_paper="#1E1A1F",
    flag="#F2938A",
    fig="#6F9C90",
    fig_dark="#B9CFCA",
    fig_far="#5E766F",
    skin="#D3AC8A",
    skin_far="#86705D",
    hair="#8D6B50",
    prop="#8A7B60",
    floor="#4A4439",
    band_a="#3A3124",
    band_b="#302B23",
    band_c="#29332D",
)


def mixed(colour: str, ground: str, share: float) -> str:
    """`colour` with this share of `ground` stirred in; 0 is the colour, 1 the ground."""
    pairs = zip(_channels(colour), _channels(ground), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def contrast(one: str, other: str) -> float:
    """How far two colours stand apart by WCAG, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return (
        channel / 12.92 if channel <= _LINEAR_BELOW else float(((channel + 0.055) / 1.055) ** 2.4)
    )
