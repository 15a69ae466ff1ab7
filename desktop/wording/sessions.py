"""What is said before and after a guided session, and when it is broken off."""

from datetime import timedelta

from desktop.guide.done import Done
from desktop.guide.script import Amount
from desktop.language import said, tr, trn
from desktop.wording import times
from desktop.wording.lists import listed

PAIN_NOW = said("Leg pain now")
PAIN_HIGHEST = said("Leg pain, highest during it")
PLEASANT = said("Was it pleasant?")

BEFORE = said("How is your leg right now?")
BEFORE_HINT = said("You may leave this out.")
YOU_NEED = said("You need")
ENDS_WHEN = said("When to stop")
HANDS_FREE = said("It goes on by itself, so that your hands are free. Space holds it at any time.")
BEGIN = said("Begin")
LEAVE = said("Leave")

AFTER = said("How was it?")
AFTER_HINT = said("Leave out what you cannot say.")
WAS_DONE = said("What was done")
SAVE = said("Save")
LEAVE_OUT = said("Do not write it down")

STOPPED = said("It is good that you stopped.")
IS_NEW = said("Is weakness, numbness or tingling in the leg new?")
LEG_AFTER_STOP = said("How is your leg now?")
RESTING = said("I am resting now")
IS_IT_SAFE = said("Is it safe?")
ADVICE_CHECK = said(
    "Something new in the leg is looked at first. Please answer the safety questions."
)
ADVICE_REST = said("Rest now. If it feels good, rock your knees a little.")
ADVICE_GO_ON = said(
    "Nothing speaks against going on, if you want to. To stop here is just as good."
)
GO_ON_AFTER_ALL = said("Go on after all")

LEAVING = said("Leave now?")
WRITE_DOWN = said("Write it down")
LEAVE_WITHOUT = said("Leave without")
GO_ON = said("Go on")

KNEES_ROCKING_NOW = said("Knees Rocking now?")
MOPPING_UP = said("It is saved.")
A_LITTLE = said("A little of it ends every session.")
START_IT = said("Start it")
NOT_NOW = said("Not now")

LEFT_OUT = said("Leave it out")
WRITE_WHAT_WAS_DONE = said("Write down what was done")
NOTHING_YET = said("Nothing of the exercise itself had begun.")

COUNTS = {
    "sets": said("Sets"),
    "repetitions": said("Repetitions"),
    "hold_seconds": said("Seconds held"),
    "seconds": said("Seconds"),
}
"""The figures of what was done, by their names."""

_HOUR, _DAY = 60, 24 * 60
"""In minutes."""


def been_at_it(seconds: int) -> str:
    return tr("You were at it for {time}.", time=times.seconds(seconds))


def in_the_middle(name: str, since: timedelta) -> str:
    """That a session was broken off, and how long ago."""
    minutes = since // timedelta(minutes=1)
    if minutes < 1:
        return tr("You were in the middle of {name}, a moment ago.", name=name)
    if minutes < _HOUR:
        return trn(
            "You were in the middle of {name}, {n} minute ago."
            "|You were in the middle of {name}, {n} minutes ago.",
            minutes,
            name=name,
        )
    if minutes < 2 * _DAY:
        return trn(
            "You were in the middle of {name}, {n} hour ago."
            "|You were in the middle of {name}, {n} hours ago.",
            minutes // _HOUR,
            name=name,
        )
    return trn(
        "You were in the middle of {name}, {n} day ago."
        "|You were in the middle of {name}, {n} days ago.",
        minutes // _DAY,
        name=name,
    )


def done_so_far(told: Done, amount: Amount) -> str:
    """What was done until it was broken off; the time at it where nothing else is counted yet."""
    counted = [
        trn("{n} set|{n} sets", told.sets) if told.sets is not None and told.sets > 1 else "",
        times.seconds(told.seconds) if told.seconds is not None and amount.seconds else "",
        trn("{n} repetition|{n} repetitions", told.repetitions) if told.repetitions else "",
        tr("{time} held", time=times.seconds(told.hold_seconds)) if told.hold_seconds else "",
    ]
    if not any(counted):
        return tr(NOTHING_YET) if told.seconds is None else been_at_it(told.seconds)
    return tr("Done: {parts}.", parts=listed(counted))
