"""What the first questions say, before there is a diary."""

from collections.abc import Collection

from desktop.wording.exercises import joined
from domain.programme import Programme
from domain.values import Exercise

WELCOME = "Welcome to Unbend"
IT_IS = (
    "A diary and a pacing aid for a published programme of seven exercises for sciatica.",
    "It says what the programme allows today, keeps time, and shows how your pain answers.",
    "You decide, at every step. The rules can be read, and so can where each number comes from.",
)
IT_IS_NOT = (
    "It gives no diagnosis and no treatment, and it is not an emergency service.",
    "It is not tied to, or endorsed by, Sarah Key or the makers of the BackBlock or Ma Roller.",
    "Numbers marked as our choice are reasoned, and have not been tested in patients.",
)
BEFORE = (
    "Have your sciatica confirmed by a clinician first: other things can feel like it.",
    "What you write stays on this computer, locked. Nothing is sent anywhere.",
)

SIGNS = "First, is it safe?"
SIGNS_ANSWER = "Please tick what applies, or say that none of these does."

CHECK = "This needs checking first"
CHECK_HINT = (
    "You can set Unbend up now all the same. It keeps what you ticked, and opens the exercises when"
    " somebody has looked at it."
)

ABOUT = "About your sciatica"
GROWN_UP = "Are you 18 or older?"
SIDE = "Which leg hurts?"
ONSET = "When did it begin? About when is enough."
TOO_YOUNG = (
    "Unbend is made for adults, so it stops here. Please see a clinician who can look at your back"
    " with you."
)
BOTH_LEGS = (
    "The programme is made for pain in one leg, so it stops here. Pain in both legs needs checking"
    " by a clinician, and at once if it is new or getting worse."
)
ABOUT_ANSWER = "Please answer all three. About when it began is enough."

CAUTIONS = "Does any of these apply to you?"
CAUTIONS_HINT = "Some exercises then wait for a clinician's word. You can begin meanwhile."
CAUTIONS_ANSWER = "Please tick what applies, or say that none of these does."

EQUIPMENT = "What do you have at hand?"
EQUIPMENT_HINT = "Nothing has to be bought now. A bed or a mat is enough to begin."
NO_EQUIPMENT = "None of these yet"
EQUIPMENT_ANSWER = "Please tick what you have, or say that you have none of it yet."

KEY = "Where your diary is kept"

NONE = "None of these"

NEAR = (("Today", 0), ("A week ago", 7), ("A month ago", 30), ("Three months ago", 91))

NOT_MADE_FOR = "The programme is not made for pregnancy, or for after an operation"
OUT_OF_SCOPE = frozenset({"pregnancy", "surgery"})
"""Cautions for which the programme as a whole was not made."""


def step_of(number: int, count: int) -> str:
    return f"Step {number} of {count}"


def advice(ticked: Collection[str], programme: Programme) -> str:
    """What stays closed until a clinician agrees, and what is only warned of."""
    said = [caution for caution in programme.cautions if caution.id in ticked]
    locked = {exercise for caution in said for exercise in caution.locks}
    warned = {exercise for caution in said for exercise in caution.warns} - locked
    parts = [f"{NOT_MADE_FOR}."] if OUT_OF_SCOPE & set(ticked) else []
    if locked:
        verb = "stays" if len(locked) == 1 else "stay"
        parts.append(f"{_names(locked, programme)} {verb} closed until a clinician agrees.")
    if warned:
        parts.append(f"Please ask a clinician before {_names(warned, programme)}.")
    return " ".join(parts)


def _names(exercises: Collection[Exercise], programme: Programme) -> str:
    if len(exercises) == len(programme.exercises):
        return "any exercise"
    return joined(rules.name for rules in programme.exercises if rules.id in exercises)


def equipment(programme: Programme) -> tuple[str, ...]:
    """Everything that any of the exercises asks for, each thing once."""
    wanted = [thing for rules in programme.exercises for thing in rules.equipment]
    return tuple(dict.fromkeys(wanted))
