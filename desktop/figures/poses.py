"""The poses of one figure, read from its file and checked, or refused with a reason."""

import tomllib
from functools import lru_cache
from typing import Any, Literal

from msgspec import Struct, ValidationError, convert

from desktop import assets

FOLDER = "figures"

CHANNELS = frozenset(
    {
        *("lumbar", "thorax", "neck", "head"),
        *("hip", "knee", "ankle", "shoulder", "elbow", "wrist", "arm_length"),
        *("far_hip", "far_knee", "far_ankle", "far_shoulder", "far_elbow", "far_wrist"),
        *("root_x", "root_y", "lean", "chest", "touch_y", "also_y", "head_y"),
        *("foot_x", "foot_y", "foot_turn", "far_foot_x", "far_foot_y", "far_foot_turn"),
        *("hand_x", "hand_y", "hand_turn", "far_hand_x", "far_hand_y", "far_hand_turn"),
        *("hand_along", "far_hand_along", "prop_x"),
    }
)
"""All that may change from key to key: angles in degrees, places in body heights."""


class BrokenFigure(Exception):
    """A figure's file cannot be used; says which file and why."""

    def __init__(self, figure: str, reason: str) -> None:
        super().__init__(f"{FOLDER}/{figure}.toml {reason}")


class View(Struct, frozen=True, forbid_unknown_fields=True):
    """The part of the world that the picture shows; it never follows the figure."""

    left: float
    right: float
    bottom: float
    top: float


class Rest(Struct, frozen=True, forbid_unknown_fields=True):
    """What holds the body up, and by which point it keeps its place."""

    rule: Literal["free", "standing", "lying", "chest"]
    pin: Literal["hip", "chest"] = "hip"
    x: float = 0.0
    touch: Literal["sacrum", "lumbar", "back"] = "sacrum"
    also: Literal["sacrum", "lumbar", "back"] = "back"
    balance: float = 0.0
    head_rests: bool = False


class Foot(Struct, frozen=True, forbid_unknown_fields=True):
    """How a foot finds its place: by the joints alone, on the floor, or against a wall."""

    rule: Literal["free", "flat", "floor", "wall"] = "free"
    wall: float = 0.0


class Hand(Struct, frozen=True, forbid_unknown_fields=True):
    """How a hand finds its place: by the joints, hanging, at a point, or on the body's skin."""

    rule: Literal[
        "free", "hanging", "point", "thigh", "shank", "near_thigh", "near_shank", "trunk"
    ] = "free"
    side: Literal["front", "back"] = "front"
    grip: float = 0.5
    sunk: float = 0.0


class Limbs(Struct, frozen=True, forbid_unknown_fields=True):
    """The rules of the four limbs; a far limb follows its near one unless it has its own."""

    foot: Foot = Foot()
    far_foot: Foot | None = None
    hand: Hand = Hand()
    far_hand: Hand | None = None


class Key(Struct, frozen=True, forbid_unknown_fields=True):
    """One moment of the loop: what changes there, and how long it takes to the next."""

    id: str
    seconds: float
    pose: dict[str, float] = {}
    breath: Literal["", "in", "out"] = ""
    arrow: str = ""


class Prop(Struct, frozen=True, forbid_unknown_fields=True):
    """A thing in the scene; which measures count depends on its kind."""

    kind: Literal["floor", "mat", "pillow", "table", "wall", "block", "roller", "towel", "strap"]
    x: float = 0.0
    left: float = 0.0
    right: float = 0.0
    height: float = 0.0
    width: float = 0.0
    moves: bool = False


class Arrow(Struct, frozen=True, forbid_unknown_fields=True):
    """A hint at the direction of a movement: where it starts, passes and ends."""

    points: tuple[tuple[float, float], tuple[float, float], tuple[float, float]]
    both: bool = False


class Poses(Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that is known of one figure; a `card` is a closer view of its still picture."""

    still: str
    view: View
    rest: Rest
    keys: tuple[Key, ...]
    limbs: Limbs = Limbs()
    base: dict[str, float] = {}
    props: tuple[Prop, ...] = ()
    arrows: dict[str, Arrow] = {}
    far: tuple[float, float] = (0.022, 0.0)
    card: View | None = None

    @property
    def period(self) -> float:
        return sum(key.seconds for key in self.keys)

    def moment(self, key: str) -> float:
        """The second of the loop at which a key is reached."""
        passed = 0.0
        for one in self.keys:
            if one.id == key:
                return passed
            passed += one.seconds
        raise KeyError(key)


def names() -> tuple[str, ...]:
    """Every figure there is."""
    return tuple(name.removesuffix(".toml") for name in assets.names(FOLDER))


@lru_cache(maxsize=64)
def poses(figure: str) -> Poses:
    return read(figure, _written(figure))


def read(figure: str, written: dict[str, Any]) -> Poses:
    """The poses that a file holds, or `BrokenFigure`."""
    try:
        found = convert(written, Poses)
    except ValidationError as problem:
        raise BrokenFigure(figure, f"is wrong: {problem}") from problem
    for fault in _faults(found):
        raise BrokenFigure(figure, fault)
    return found


def parsed(figure: str, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise BrokenFigure(figure, f"is not TOML: {problem}") from problem


def _written(figure: str) -> dict[str, Any]:
    """What a file says, laid over what the figure it is like says."""
    own = parsed(figure, assets.text(f"{FOLDER}/{figure}.toml"))
    like = own.pop("like", None)
    return own if like is None else overlaid(_written(like), own)


def overlaid(under: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    """Tables are laid over each other, and so are keys of the same ids; the rest is replaced."""
    made = dict(under)
    for name, value in over.items():
        below = under.get(name)
        if name == "keys" and isinstance(below, list):
            made[name] = _overlaid_keys(below, value)
        elif isinstance(value, dict) and isinstance(below, dict):
            made[name] = overlaid(below, value)
        else:
            made[name] = value
    return made


def _overlaid_keys(under: list[Any], over: list[Any]) -> list[Any]:
    changed = {key.get("id"): key for key in over}
    if not set(changed) <= {key.get("id") for key in under}:
        return over
    return [overlaid(key, changed.get(key.get("id"), {})) for key in under]


def _faults(found: Poses) -> list[str]:
    ids = [key.id for key in found.keys]
    used = set(found.base).union(*(key.pose for key in found.keys))
    unknown = sorted(used - CHANNELS)
    arrows = sorted({key.arrow for key in found.keys if key.arrow} - set(found.arrows))
    view = found.view
    checks = {
        "has no keys": not ids,
        "has two keys of the same id": len(set(ids)) < len(ids),
        f"has no key {found.still!r} for its still picture": found.still not in ids,
        f"moves what is not known: {', '.join(unknown)}": bool(unknown),
        f"has no arrow {', '.join(arrows)}": bool(arrows),
        "has a key that takes no time": any(key.seconds <= 0 for key in found.keys),
        "has an empty view": view.left >= view.right or view.bottom >= view.top,
    }
    return [fault for fault, is_there in checks.items() if is_there]
