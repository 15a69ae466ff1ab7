"""The settings in words."""

from desktop.language import said, tr
from domain.values import Closing

TITLE = said("Settings")

LOOK = said("Look")
LOOK_HINT = said("Light paper, dark paper, or whichever this computer uses.")
LOOKS = (
    ("system", said("As the system")),
    ("light", said("Light")),
    ("dark", said("Dark")),
)

TEXT_SIZE = said("Text size")
TEXT_SIZE_HINT = said(
    "Everything that is read grows with it. {larger} and {smaller} work anywhere."
)
TEXT_SIZES = (
    ("100", said("100 %")),
    ("125", said("125 %")),
    ("150", said("150 %")),
    ("175", said("175 %")),
    ("200", said("200 %")),
)

MOTION = said("Motion")
MOTION_HINT = said("Still figures change from step to step and do not move in between.")
MOTIONS = (
    ("system", said("As the system")),
    ("moving", said("Moving")),
    ("still", said("Still")),
)

SOUND = said("Sound")
SOUND_HINT = said("A short tone at each change in a guided session.")
SOUNDS = (("on", said("On")), ("off", said("Off")))

LANGUAGE = said("Language")
LANGUAGE_HINT = said("Words, dates and numbers change at once. What you wrote stays as it is.")
LANGUAGES = (("system", said("As the system")), ("en", "English"), ("de", "Deutsch"))
"""Each language in its own words, so that whoever speaks it finds it."""

DIARY = said("Your diary")
DIARY_HINT = said("One encrypted file. A copy of it is of use only together with its key.")
DIARY_PLACE = said("Where it lies")
KEY_PLACE = said("Where its key is")
KEY_HINT = said("Without the key nobody can open the diary, and nobody can make the key again.")
IN_MEMORY = said("in memory")
CHOSEN = said("This is not the usual diary. It was chosen, and opens at every start.")
NAMED = said(
    "This is not the diary that usually opens. It was named when Unbend was started, and opens for"
    " this time only."
)
ANOTHER = said("Open another diary…")

SPELL = said("This spell of sciatica")
SPELL_HINT = said(
    "When it is over, close it. Nothing is deleted: you can look at all of it, and begin with a"
    " new spell whenever one comes."
)
SPELL_OVER = said("This spell is over…")
SPELL_WHY = said("Why do you close it?")
SPELL_NOTE = said("Anything to add")
SPELL_LAST = said(
    "A closed spell cannot be opened again. A new one begins with the first questions."
)
SPELL_ANSWER = said("Please say why.")
CLOSE_SPELL = said("Close this spell")
KEEP_SPELL = said("Not yet")
CLOSINGS = (
    (Closing.RECOVERED.value, said("It has passed")),
    (Closing.STOPPED.value, said("I stop with the programme")),
    (Closing.OTHER.value, said("Something else")),
)

PAST_SPELL = said("You are looking at the past, so nothing can be closed here.")
NO_SPELL = said("No spell is followed at the moment.")

ABOUT_TITLE = said("About Unbend")
PURPOSE = said(
    "Unbend helps one person through the seven exercises of Sarah Key. It gives no medical advice,"
    " and it sends nothing anywhere."
)
LICENCE = said(
    "Unbend is open source under the MIT licence. It shows its windows with Qt, which is used"
    " under the GNU Lesser General Public License, version 3, as separate libraries that may be"
    " exchanged for your own."
)
OTHERS = said("It also stands on the work of others, each under its own licence.")
PARTS = said("Its parts and their licences")
ALL_LICENCES = said("Every licence, word for word")
ABOUT = (PURPOSE, LICENCE, OTHERS)


def version(number: str) -> str:
    return tr("Version {number}", number=number)
