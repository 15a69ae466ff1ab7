"""Every figure is a body that could be: on the floor, in its joints, in balance."""

from itertools import pairwise

import pytest

from desktop.figures.body import ANKLE_HEIGHT, HAND, LIMITS, PALM
from desktop.figures.poses import poses
from desktop.figures.solved import solved
from tests.desktop.figures.samples import FIGURES, around, joints, lowest, palm, points, sole

EACH = pytest.mark.parametrize("figure", FIGURES)
STANDING_FEET = {
    "acute_nerve_root_traction": ("far_leg",),
    "advanced_strap": ("far_leg",),
    "backblock_off": ("leg", "far_leg"),
    "curl_downs": ("leg", "far_leg"),
    "knees_rocking_one_knee": ("far_leg",),
    "ma_roller": ("leg", "far_leg"),
    "resting": ("leg", "far_leg"),
}


@EACH
def test_nothing_sinks_into_the_floor(figure: str) -> None:
    assert min(map(lowest, around(figure))) > -0.0015


@EACH
def test_something_rests_on_the_floor(figure: str) -> None:
    assert max(map(lowest, around(figure))) < 0.001


@EACH
def test_the_end_of_a_loop_is_its_beginning(figure: str) -> None:
    last, first = solved(figure, poses(figure).period - 1e-6), solved(figure, 0)

    assert _farthest(points(last), points(first)) < 1e-4


@EACH
def test_nothing_jumps(figure: str) -> None:
    seen = around(figure)
    frame = poses(figure).period / len(seen)

    steps = [
        _farthest(points(one), points(other)) / frame
        for one, other in zip(seen, seen[1:] + seen[:1], strict=True)
    ]

    assert max(steps) < 0.75  # body heights a second, for the quickest point


@EACH
def test_every_joint_stays_within_what_a_joint_can_do(figure: str) -> None:
    beyond = {
        joint.name: round(joint.degrees)
        for one in around(figure, 60)
        for joint in joints(one)
        if not LIMITS[joint.name][0] - 0.5 <= joint.degrees <= LIMITS[joint.name][1] + 0.5
    }

    assert beyond == {}


@pytest.mark.parametrize("figure", STANDING_FEET)
def test_a_foot_that_stands_does_not_drift(figure: str) -> None:
    for name in STANDING_FEET[figure]:
        heels = [sole(getattr(one, name))[0] for one in around(figure)]

        assert max(abs(heel - heels[0]) for heel in heels) < 1e-6


def test_feet_are_carried_and_not_dragged_when_the_table_is_left() -> None:
    seen = around("table_stretch")

    for name in ("leg", "far_leg"):
        feet = [sole(getattr(one, name)) for one in seen]
        low = [min(point.imag for point in foot) < 0.001 for foot in feet]
        both = [pair for pair in zip(feet, feet[1:], low, low[1:], strict=False) if all(pair[2:])]
        dragged = [abs(one[0] - other[0]) for one, other, _, _ in both]

        assert max(dragged) < 0.01


def test_knees_stay_soft_in_the_hang() -> None:
    bent = [joint.degrees for joint in joints(_at("table_stretch", "hang")) if joint.name == "knee"]

    assert all(8 <= knee <= 25 for knee in bent)


def test_the_palms_lie_on_the_table_all_the_time() -> None:
    table = next(prop for prop in poses("table_stretch").props if prop.kind == "table")

    for one in around("table_stretch"):
        for arm in (one.arm, one.far_arm):
            hand = palm(arm)
            assert min(point.imag for point in hand) == pytest.approx(table.height, abs=0.004)
            assert table.left < min(point.real for point in hand)
            assert max(point.real for point in hand) < table.right


@pytest.mark.parametrize("figure", ["knees_rocking", "knees_rocking_one_knee", "backblock_2"])
def test_the_hands_hold_the_knees(figure: str) -> None:
    grip = poses(figure).limbs.hand.grip

    for one in around(figure, 60):
        for arm, leg in ((one.arm, one.leg), (one.far_arm, _held(one, figure))):
            away = abs(arm.end + arm.way * grip * HAND - leg.joint)
            assert 0.025 < away < 0.07 + PALM


def test_the_weight_is_over_the_feet_in_every_moment_of_a_curl_down() -> None:
    for one in around("curl_downs"):
        heel, toes = (pick(point.real for point in sole(one.leg)) for pick in (min, max))
        assert heel + 0.03 < _weight(one) < toes - 0.03


@pytest.mark.parametrize("figure", ["ma_roller", "ma_roller_two_spots"])
def test_the_low_back_lies_on_the_roller(figure: str) -> None:
    roller = next(prop for prop in poses(figure).props if prop.kind == "roller")
    one = _at(figure, "on_roller")
    middle = complex(roller.x + one.values["prop_x"], roller.height / 2)
    back = one.trunk.back
    near = [
        abs(start + (end - start) * part / 10 - middle)
        for start, end in pairwise(back)
        for part in range(10)
    ]

    assert min(near) - roller.height / 2 == pytest.approx(0.004, abs=0.005)


@pytest.mark.parametrize("figure", ["backblock_1", "backblock_1_middle", "backblock_1_end"])
def test_the_sacrum_and_nothing_else_lies_on_the_block(figure: str) -> None:
    block = next(prop for prop in poses(figure).props if prop.kind == "block")
    one = _at(figure, "let_go")
    hip, waist = one.trunk.middle[0].real, one.trunk.middle[3].real

    assert waist < block.x < hip + 0.03
    assert one.values["touch_y"] == block.height


def test_the_ankles_of_who_stands_are_at_their_height() -> None:
    assert _at("curl_downs", "tall").leg.end.imag == pytest.approx(ANKLE_HEIGHT)


def _at(figure: str, key: str):
    return solved(figure, poses(figure).moment(key))


def _held(one, figure: str):
    return one.leg if figure == "knees_rocking_one_knee" else one.far_leg


def _farthest(some: list[complex], others: list[complex]) -> float:
    return max(abs(one - other) for one, other in zip(some, others, strict=True))


def _weight(one) -> float:
    """Where the weight acts, by the usual shares of a body's parts."""
    trunk = one.trunk
    shares = [(0.08, trunk.skull), (0.19, trunk.middle[9]), (0.15, trunk.middle[6])]
    shares += [(0.15, trunk.middle[2])]
    for leg in (one.leg, one.far_leg):
        shares.append((0.1, leg.root * 0.57 + leg.joint * 0.43))
        shares.append((0.045, leg.joint * 0.57 + leg.end * 0.43))
        shares.append((0.015, leg.end + 0.03))
    for arm in (one.arm, one.far_arm):
        shares.append((0.028, (arm.root + arm.joint) / 2))
        shares.append((0.022, arm.end))
    return sum(share * place.real for share, place in shares) / sum(share for share, _ in shares)
