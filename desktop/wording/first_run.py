"""What the first questions say, before there is a diary."""

from dataclasses import dataclass

from desktop.wording.exercises import joined
from domain.programme import Programme

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
CAUTIONS_HINT = "Then ask a clinician before the exercises named. You can go on meanwhile."
CAUTIONS_ANSWER = "Please tick what applies, or say that none of these does."

EQUIPMENT = "What do you have at hand?"
EQUIPMENT_HINT = "Nothing has to be bought now. A bed or a mat is enough to begin."
NO_EQUIPMENT = "None of these yet"
EQUIPMENT_ANSWER = "Please tick what you have, or say that you have none of it yet."

KEY = "Where your diary is kept"

NONE = "None of these"

NEAR = (("Today", 0), ("A week ago", 7), ("A month ago", 30), ("Three months ago", 91))


@dataclass(frozen=True, slots=True)
class Caution:
    """Something to ask a clinician about, and the numbers of the exercises concerned."""

    id: str
    words: str
    numbers: tuple[int, ...]


ALL = (1, 2, 3, 4, 5, 6, 7)
CAUTION_LIST = (
    Caution("pregnancy", "You are pregnant", ALL),
    Caution(
        "bones",
        "Osteoporosis, a fracture of the spine, or steroids taken for a long time",
        (2, 4, 6, 7),
    ),
    Caution(
        "surgery", "Surgery on the spine in the last 12 months, or an implant in the spine", ALL
    ),
    Caution("inflammation", "An inflammatory disease of the spine", ALL),
    Caution("slipped", "A slipped vertebra (spondylolisthesis) or spinal stenosis", (6, 7)),
    Caution("blood", "Blood thinners, a clot, or a wound of the skin on the back", (6,)),
    Caution("hip", "A hip replacement", (2, 4, 5)),
    Caution("floor", "You cannot get down to the floor and up again alone", (1, 5, 6, 7)),
)

OUT_OF_SCOPE = frozenset({"pregnancy", "surgery"})


def step_of(number: int, count: int) -> str:
    return f"Step {number} of {count}"


def advice(ticked: tuple[str, ...], programme: Programme) -> str:
    """What to ask a clinician about, from what was ticked."""
    said = [caution for caution in CAUTION_LIST if caution.id in ticked]
    numbers = {number for caution in said for number in caution.numbers}
    if not numbers:
        return ""
    names = [rules.name for rules in programme.exercises if rules.number in numbers]
    which = "any exercise" if len(names) == len(programme.exercises) else joined(names)
    asked = f"Please ask a clinician before {which}."
    if OUT_OF_SCOPE & set(ticked):
        asked = f"The programme is not made for pregnancy, or for after an operation. {asked}"
    return asked


def equipment(programme: Programme) -> tuple[str, ...]:
    """Everything that any of the exercises asks for, each thing once."""
    wanted = [thing for rules in programme.exercises for thing in rules.equipment]
    return tuple(dict.fromkeys(wanted))
