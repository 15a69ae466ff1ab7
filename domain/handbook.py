"""The data that Unbend goes by: the programme, the warning signs and the questionnaires."""

from dataclasses import dataclass

from domain.outcomes import Outcomes
from domain.programme import Programme
from domain.red_flags import RedFlags


@dataclass(frozen=True, slots=True, kw_only=True)
class Handbook:
    """What was read from the files that came along, each checked."""

    programme: Programme
    red_flags: RedFlags
    outcomes: Outcomes
