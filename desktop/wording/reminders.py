"""Reminders in words: what they say, what can be answered, and what the settings say of them."""

from datetime import datetime

from desktop.language import said, tr
from desktop.wording import exercises, times
from domain.programme import Programme
from domain.values import Exercise, ReminderAnswer, programme_day
from domain.words import Words

ANSWERS: dict[ReminderAnswer, Words] = {
    ReminderAnswer.DONE: said("Done"),
    ReminderAnswer.LATER: said("Later"),
    ReminderAnswer.NOT_TODAY: said("Not today"),
}
MEANS: dict[ReminderAnswer, Words] = {
    ReminderAnswer.DONE: said("It is recorded as done now."),
    ReminderAnswer.LATER: said("It comes again in an hour at the earliest."),
    ReminderAnswer.NOT_TODAY: said("Nothing more of this exercise today."),
}
STAYS = said("An answer to a reminder is not taken back; the next one counts.")
OPEN = said("Open Unbend")

CAN_WAIT = said("It is free now, and it can wait.")
NOTICE = said("A good moment for it, if it suits you.")
NAMELESS = said("A good moment for an exercise, if it suits you.")

AT_THE_DOOR = said("Unbend waits for you")
AT_THE_DOOR_WHY = said("Your diary is closed. Once you open it, reminders go on.")

TITLE = said("Reminders")
HINT = said(
    "A reminder comes only for an exercise that is free at that moment, and never while you rest by"
    " a rule or a pause of yours. It stays on Today until you answer it, and goes by itself when it"
    " no longer fits. What you put off comes once more."
)
ON_OFF = (("on", said("On")), ("off", said("Off")))
PER_DAY = said("At most, each day")
QUIET_FROM, QUIET_UNTIL = said("Quiet from"), said("Quiet until")
UNREADABLE = said("Please write a time such as 21:30.")
UNTIL_TOMORROW = said("Pause until tomorrow")
FOR_GOOD = said("Pause until I resume")
RESUME = said("Resume")

NAMES = said("Notices")
NAMES_HINT = said(
    "A notice of the system may be seen by whoever looks at the screen, also while it is locked."
)
NAME_CHOICES = (("named", said("Name the exercise")), ("nameless", said("Name nothing")))
NO_NOTICES = said(
    "This desktop shows no notices at the moment. Reminders are on Today all the same."
)

WINDOW = said("When the window is closed")
WINDOW_HINT = said(
    "Without its window Unbend can go on reminding. Opening it again shows the window, and Quit"
    " ends it. A diary under a passphrase is locked meanwhile."
)
WINDOW_CHOICES = (("ends", said("Unbend ends")), ("goes on", said("Reminders go on")))
LOGIN = said("When I sign in")
LOGIN_CHOICES = (("no", said("Nothing starts")), ("yes", said("Reminders start")))
NO_LOGIN = said("Here the system decides which programs start when you sign in.")
LOGIN_FAILED = said("That could not be changed: the system did not let it be written.")
TRAY = said("Icon beside the clock")
TRAY_CHOICES = (("no", said("None")), ("yes", said("Shown")))
NO_TRAY = said("This desktop has no place for one at the moment.")

IS_OFF = said("Reminders are off.")
IS_PAUSED = said("Paused until you resume.")
IS_QUIET = said("Nothing more is expected for now.")
PAUSE_ALL = said("Pause reminders until tomorrow")
RESUME_ALL = said("Resume reminders")
QUIT = said("Quit Unbend")


def title(exercise: Exercise, programme: Programme) -> str:
    name = exercises.name(exercise, programme)
    return tr("A good moment for {exercise}", exercise=name)


def stands(exercise: Exercise, programme: Programme) -> str:
    """That there is one to be answered."""
    name = exercises.name(exercise, programme)
    return tr("There is one on Today: {exercise}.", exercise=name)


def paused(until: datetime, now: datetime, zone: str) -> str:
    """Until the programme's next day, by the day alone: quiet hours may well go on into it."""
    day, today = programme_day(until, zone), programme_day(now, zone)
    return tr("Paused until {when}.", when=times.opening_day(day, today))


def expected(at: datetime, now: datetime, zone: str) -> str:
    """When the next one comes, unless something is done before or closed until then."""
    return tr("As things stand, the next one comes: {when}.", when=times.opening(at, now, zone))
