"""Every key, in the order in which a person meets them: the list behind F1."""

from typing import NamedTuple

from desktop.language import said
from domain.words import Words


class Key(NamedTuple):
    """What is pressed, written as Qt writes key sequences, and what it does.

    With `is_row` the two keys are the first and the last of a row.
    """

    pressed: tuple[str, ...]
    does: Words
    is_row: bool = False


class Group(NamedTuple):
    """The keys of one place."""

    title: Words
    keys: tuple[Key, ...]


KEYS = (
    Group(
        said("On every page"),
        (
            Key(("Ctrl+1", "Ctrl+7"), said("The pages from Today to Settings"), is_row=True),
            Key(("Ctrl+Z",), said("Take back the last entry, as often as you like")),
            Key(("Ctrl+S",), said("Save a report or the history")),
            Key(("Ctrl+O",), said("Open somebody's history, and only look at it")),
            Key(("Ctrl+I",), said("Import a history or a prescription sheet")),
            Key(("Ctrl+E",), said("In somebody's history: write a prescription sheet")),
            Key(("Ctrl+W",), said("Close somebody's history")),
            Key(
                ("Ctrl+Left", "Ctrl+Right"),
                said("To the stage, flare or visit before, and to the next"),
            ),
            Key(("Ctrl++", "Ctrl+-"), said("Larger and smaller text")),
            Key(("Ctrl+0",), said("Text as it was")),
            Key(("Tab", "Shift+Tab"), said("On to the next thing, and back")),
            Key(("F10",), said("The menus")),
            Key(("Ctrl+L",), said("Lock the window, and leave all in it as it is")),
            Key(("Ctrl+Q",), said("Close Unbend")),
            Key(("F1",), said("This list")),
        ),
    ),
    Group(
        said("Today"),
        (
            Key(("P",), said("Check in")),
            Key(("S",), said("Start the first exercise that is free")),
            Key(("R",), said("To the reminder, if there is one")),
            Key(("1", "7"), said("An exercise is done"), is_row=True),
        ),
    ),
    Group(
        said("Check-in"),
        (
            Key(("0", "9"), said("Answer and go on; so does a first letter"), is_row=True),
            Key(("1", "0"), said("Ten; after a 1, Tab goes on")),
            Key(("Left", "Right"), said("One less, one more")),
            Key(("Backspace",), said("Leave it unsaid")),
            Key(("Enter",), said("Save")),
        ),
    ),
    Group(
        said("Guided session"),
        (
            Key(("Space",), said("Pause, and go on")),
            Key(("N",), said("On to the next step")),
            Key(("B",), said("Back to the step before")),
            Key(("X",), said("Stop, it hurts")),
            Key(("S",), said("Sound on or off")),
            Key(("Esc",), said("Leave")),
        ),
    ),
    Group(
        said("The bar below, once Tab has reached it"),
        (
            Key(("Left", "Right"), said("One entry back, one on")),
            Key(("Shift+Left", "Shift+Right"), said("One day back, one on")),
            Key(("Home",), said("The beginning")),
            Key(("Space",), said("Play, and stop")),
            Key(("-", "+"), said("Play slower, faster")),
            Key(("Esc",), said("Back to now")),
        ),
    ),
    Group(
        said("Report"),
        (
            Key(("Ctrl+P",), said("Save the page as PDF")),
            Key(("PgUp", "PgDown"), said("On the page: the one before, the next one")),
            Key(("+", "-"), said("On the page: look closer, look wider")),
            Key(("T",), said("The page as text, and back")),
        ),
    ),
    Group(
        said("Lists and charts"),
        (
            Key(("Up", "Down"), said("The entry before, the entry after")),
            Key(("Enter",), said("Open it, or correct it")),
            Key(("Del",), said("Take it back")),
            Key(("G",), said("See the app as it was at that moment")),
            Key(("Ctrl+F",), said("Search the entries")),
            Key(("T",), said("The chart as a table, and back")),
            Key(("C",), said("Copy the chart as a picture")),
            Key(("Left", "Right"), said("In the chart: the day before, the day after")),
            Key(("PgUp", "PgDown"), said("In the chart: a week back, a week on")),
            Key(("+", "-"), said("Look closer, look wider")),
            Key(
                ("Left", "Right"),
                said("After an exercise: the session before, the session after"),
            ),
            Key(("Home", "End"), said("After an exercise: the first session, the newest")),
            Key(("Space",), said("After an exercise: lay the sessions one by one")),
        ),
    ),
)
