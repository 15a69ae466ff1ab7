"""The fields of an entry that may be corrected, each as a control that knows what it says."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.language import said, tr
from desktop.look import scaled
from desktop.views.pick import Pick
from desktop.wording import facts, numbers, pain, responses
from desktop.wording.lists import begun
from domain.codec import said as fields_in
from domain.events import Entry, ExerciseDone
from domain.programme import Programme
from domain.rules import CHANGEABLE, COUNT_TOP, SECONDS_TOP
from domain.values import NRS_TOP, Painkillers, Scalar

_Option = tuple[str, Scalar]

_YES_NO: tuple[_Option, ...] = ((said("no"), False), (said("yes"), True))
_PAINS = {"leg", "back", "pain_before", "pain_highest", "pain_after"}
_ANSWERS = {"tingling", "weakness", "pleasant", "hard_to_bear", "settled"}
_LINES = {"clinician"}
_TOPS = {
    "sets": COUNT_TOP,
    "repetitions": COUNT_TOP,
    "hold_seconds": SECONDS_TOP,
    "seconds": SECONDS_TOP,
}
_CHOICES: dict[str, tuple[_Option, ...]] = {
    "farthest": tuple((name, int(place)) for place, name in pain.PLACES.items()),
    "night_wakings": tuple((name, number) for number, name in pain.NIGHTS.items()),
    "painkillers": tuple((pain.TAKEN[each], each.value) for each in Painkillers),
}


@dataclass(frozen=True, slots=True)
class Field:
    """One field by its key: the words over its control, and what the control says now."""

    key: str
    words: str
    control: QWidget
    value: Callable[[], Scalar]


def fields_of(entry: Entry, programme: Programme) -> Iterator[Field]:
    """The controls for an entry, filled with what it says; its time is asked apart."""
    now = fields_in(entry)
    for key in CHANGEABLE[entry.TOPIC]:
        if key != "occurred_at":
            control, value = _control(key, entry, now[key], programme)
            words = begun(tr(facts.FIELDS[key]))
            control.setAccessibleName(words)
            yield Field(key, words, control, value)


def _control(
    key: str, entry: Entry, now: Scalar, programme: Programme
) -> tuple[QWidget, Callable[[], Scalar]]:
    if key == "note":
        return _text(str(now or ""))
    if key in _LINES:
        return _line(str(now or ""))
    if key in _TOPS:
        return _number(now, _TOPS[key])
    return _pick(_options(key, entry, programme), now)


def _options(key: str, entry: Entry, programme: Programme) -> Sequence[_Option]:
    """What a field can say; most may also be left unsaid."""
    if key == "level" and isinstance(entry, ExerciseDone):
        levels = programme.rules_of(entry.exercise).levels
        return [(tr(level.name), level.id) for level in levels]
    if key == "ready":
        return _told(_YES_NO)
    if key == "response":
        return [(begun(tr(words)), each.value) for each, words in responses.THAN_BEFORE.items()]
    if key == "pgic":
        return [
            (tr("{n}, {change}", n=number, change=change), number)
            for number, change in pain.GLOBAL_CHANGE.items()
        ]
    unsaid: _Option = (tr(pain.NOTHING), None)
    if key in _PAINS:
        return [unsaid, *((numbers.number(n), n) for n in range(NRS_TOP + 1))]
    return [unsaid, *_told(_YES_NO if key in _ANSWERS else _CHOICES[key])]


def _told(options: Sequence[_Option]) -> Sequence[_Option]:
    return [(tr(words), value) for words, value in options]


def _pick(options: Sequence[_Option], now: Scalar) -> tuple[QWidget, Callable[[], Scalar]]:
    if now not in [value for _, value in options]:
        options = [*options, (str(now), now)]
    field = Pick([name for name, _ in options])
    field.setCurrentIndex([value for _, value in options].index(now))
    return field, lambda: options[field.currentIndex()][1]


def _number(now: Scalar, top: int) -> tuple[QWidget, Callable[[], Scalar]]:
    field = QLineEdit("" if now is None else str(now))
    field.setPlaceholderText(tr(pain.NOTHING))
    field.setValidator(QIntValidator(0, top, field))
    return field, lambda: int(field.text()) if field.text() else None


def _line(now: str) -> tuple[QWidget, Callable[[], Scalar]]:
    field = QLineEdit(now)
    return field, field.text


def _text(now: str) -> tuple[QWidget, Callable[[], Scalar]]:
    box = QPlainTextEdit(now)
    box.setTabChangesFocus(True)
    box.setFixedHeight(round(scaled(88)))
    return box, box.toPlainText
