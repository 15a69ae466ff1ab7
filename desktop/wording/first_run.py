"""What the first questions say, before there is a diary or before a new spell."""

from collections.abc import Collection

from desktop.language import said, tr, trn
from desktop.wording.lists import begun, joined
from domain.programme import Programme
from domain.values import Exercise
from domain.words import Words

WELCOME = said("Welcome to Unbend")
IT_IS_HEAD = said("What it is")
IT_IS = (
    said("A diary and a pacing aid for a published programme of seven exercises for sciatica."),
    said("It says what the programme allows today, keeps time, and shows how your pain answers."),
    said(
        "You decide, at every step. The rules can be read, and so can where each number comes from."
    ),
)
IT_IS_NOT_HEAD = said("What it is not")
IT_IS_NOT = (
    said("It gives no diagnosis and no treatment, and it is not an emergency service."),
    said(
        "It is not tied to, or endorsed by, Sarah Key or the makers of the BackBlock or Ma Roller."
    ),
    said("Numbers marked as our choice are reasoned, and have not been tested in patients."),
)
BEFORE_HEAD = said("Before you begin")
BEFORE = (
    said("Have your sciatica confirmed by a clinician first: other things can feel like it."),
    said("What you write stays on this computer, locked. Nothing is sent anywhere."),
    said(
        "A few questions now: about two minutes. Everything but the answers can be changed later."
    ),
)

SIGNS = said("First, is it safe?")
SIGNS_ANSWER = said("Please tick what applies, or say that none of these does.")

CHECK = said("This needs checking first")
CHECK_HINT = said(
    "You can set Unbend up now all the same. It keeps what you ticked, and opens the exercises when"
    " somebody has looked at it."
)

ABOUT = said("About your sciatica")
GROWN_UP = said("Are you 18 or older?")
SIDE = said("Which leg hurts?")
SIDES = (("left", said("Left")), ("right", said("Right")), ("both", said("Both")))
ONSET = said("When did it begin? About when is enough.")
TOO_YOUNG = said(
    "Unbend is made for adults, so it stops here. Please see a clinician who can look at your back"
    " with you."
)
BOTH_LEGS = said(
    "The programme is made for pain in one leg, so it stops here. Pain in both legs needs checking"
    " by a clinician, and at once if it is new or getting worse."
)
ABOUT_ANSWER = said("Please answer all three. About when it began is enough.")

CAUTIONS = said("Does any of these apply to you?")
CAUTIONS_HINT = said("Some exercises then wait for a clinician's word. You can begin meanwhile.")
CAUTIONS_ANSWER = said("Please tick what applies, or say that none of these does.")

EQUIPMENT = said("What do you have at hand?")
EQUIPMENT_HINT = said("Nothing has to be bought now. A bed or a mat is enough to begin.")
NO_EQUIPMENT = said("None of these yet")
EQUIPMENT_ANSWER = said("Please tick what you have, or say that you have none of it yet.")

KEY = said("Where your diary is kept")
HAVE_BACKUP = said("I have a backup…")

NONE = said("None of these")

NEAR = (
    (said("Today"), 0),
    (said("A week ago"), 7),
    (said("A month ago"), 30),
    (said("Three months ago"), 91),
)

NEXT, BACK = said("Next"), said("Back")
NOT_NOW = said("Not now")
BEGIN_DIARY, BEGIN_SPELL = said("Begin the diary"), said("Begin the new spell")

SIGNS_PLATE = said("Warning signs come first, today and every day.")
KEY_PLATE = said("Locked, on this computer, and nowhere else.")
"""What stands below the picture beside a step."""

NOT_MADE_FOR = said("The programme is not made for pregnancy, or for after an operation.")
OUT_OF_SCOPE = frozenset({"pregnancy", "surgery"})
"""Cautions for which the programme as a whole was not made."""


def step_of(number: int, count: int) -> str:
    return tr("Step {number} of {count}", number=number, count=count)


def advice(ticked: Collection[str], programme: Programme) -> str:
    """What stays closed until a clinician agrees, and what is only warned of."""
    said = [caution for caution in programme.cautions if caution.id in ticked]
    locked = {exercise for caution in said for exercise in caution.locks}
    warned = {exercise for caution in said for exercise in caution.warns} - locked
    parts = [tr(NOT_MADE_FOR)] if OUT_OF_SCOPE & set(ticked) else []
    if locked:
        parts.append(_closed(locked, programme))
    if warned:
        parts.append(
            tr("Please ask a clinician before {exercises}.", exercises=_names(warned, programme))
        )
    return " ".join(parts)


def _closed(locked: Collection[Exercise], programme: Programme) -> str:
    if len(locked) == len(programme.exercises):
        return tr("Every exercise stays closed until a clinician agrees.")
    return trn(
        "{exercises} stays closed until a clinician agrees."
        "|{exercises} stay closed until a clinician agrees.",
        len(locked),
        exercises=_names(locked, programme),
    )


def _names(exercises: Collection[Exercise], programme: Programme) -> str:
    if len(exercises) == len(programme.exercises):
        return tr("any exercise")
    return joined(tr(rules.name) for rules in programme.exercises if rules.id in exercises)


def equipment(programme: Programme) -> tuple[Words, ...]:
    """Everything that any of the exercises asks for, each thing once."""
    wanted = [thing for rules in programme.exercises for thing in rules.equipment]
    return tuple(dict.fromkeys(wanted))


def thing(words: Words) -> str:
    """A thing as a list has it: Firm table."""
    return begun(tr(words))
