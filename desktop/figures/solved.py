"""A figure at one moment: trunk and limbs in their places."""

from dataclasses import dataclass

from desktop.figures.body import Trunk, Values
from desktop.figures.channels import channels
from desktop.figures.limbs import Limb, arm, leg
from desktop.figures.placement import placed
from desktop.figures.poses import Poses, poses

FAR = "far_"


@dataclass(frozen=True)
class Solved:
    """Everything that is painted of a body, and the values that it was solved from."""

    values: Values
    trunk: Trunk
    leg: Limb
    far_leg: Limb
    arm: Limb
    far_arm: Limb


def solved(figure: str, second: float) -> Solved:
    return solve(poses(figure), channels(figure).at(second))


def solve(found: Poses, values: Values) -> Solved:
    limbs = found.limbs
    trunk = placed(values, found.rest)
    near = leg(trunk, values, limbs.foot)
    far = leg(trunk, values, limbs.far_foot or limbs.foot, FAR)
    return Solved(
        values,
        trunk,
        near,
        far,
        arm(trunk, values, limbs.hand, (near, near)),
        arm(trunk, values, limbs.far_hand or limbs.hand, (far, near), FAR),
    )
