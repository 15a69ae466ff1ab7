"""What came of one part of the suite."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One kind of fault: how often it was tried, what was lost by it, and what else went wrong.

    `figures` are those of them that the whole suite is judged by, under their names there.
    """

    name: str
    tried: int = 0
    lost: int = 0
    faults: tuple[str, ...] = ()
    told: str = ""
    figures: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_fine(self) -> bool:
        return not self.lost and not self.faults


def not_tried(name: str, why: str) -> Part:
    return Part(name=name, told=f"not tried here: {why}")
