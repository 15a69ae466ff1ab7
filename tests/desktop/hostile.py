"""A diary in which everything that can be written gives orders, on every page.

`python -m tests.desktop.hostile PICTURE` tells as JSON what obeyed; with `--obeying` a label is
shown that does. PICTURE is all red, and nothing of ours is.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle
from pathlib import Path

import numpy as np
from PySide6.QtCore import QAbstractItemModel, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPixmap
from PySide6.QtGui import Qt as Text
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QToolTip, QWidget

from desktop.about import Whereabouts
from desktop.guest import Guest
from desktop.headless import offscreen, settled, shown
from desktop.home import Home
from desktop.look import Scheme, apply_look
from desktop.pages import PAGES
from desktop.preferences import Preferences
from desktop.session import Session
from desktop.views.doorway import DoorwayView
from desktop.views.trends import LENSES
from desktop.widgets.timeline_track import Track
from domain.application import Unbend
from domain.codec import encode
from domain.events import Event
from domain.values import Exercise
from tests import facts
from tests.domain.histories import put
from tests.facts import Clock, application, chained, date_of, day

SIZE = QSize(1440, 900)
DAYS = 34
RED = QColor(255, 0, 0)


def orders(picture: Path) -> tuple[str, ...]:
    """What could be obeyed: pictures, colours and letters, in every markup that Qt knows."""
    uri = picture.as_uri()
    return (
        f"<img src='{uri}'>",
        f'<img src="{uri}" width=900 height=900>',
        f"a<img src={picture}>",
        f"<p>a</p><img src='{picture}'>",
        f"<?xml version='1.0'?><img src='{uri}'>",
        f"<!DOCTYPE html><html><body background='{uri}'>a",
        f"<body bgcolor=red><img src='{uri}'>",
        f"<table background='{uri}' width=900><tr><td>a",
        f"<td style=\"background-image: url('{uri}')\">a",
        f"<p style=\"background-image: url('{picture}')\">a",
        f"<li style=\"list-style-image: url('{uri}')\">a",
        f"<a href='{uri}'><img src='{uri}'></a>",
        f"<object data='{uri}'>a",
        f"<iframe src='{uri}'></iframe>",
        f"<link rel=stylesheet href='{uri}'><b>a</b>",
        f"<style>p {{background: url({uri})}}</style><p>a</p>",
        f"<svg><image href='{uri}'/></svg>",
        f"![a]({uri})",
        f"# a\n\n![a]({picture})",
        f"[![a]({uri})]({uri})",
        f"&lt;img src='{uri}'>",
        f"&amp;<img src='{uri}'>",
        f"a\n<img src='{uri}'>",
        "<font color='#ff0000' size=7>\u2588\u2588\u2588</font>",
        "<span style='background-color:#ff0000'>\u2588\u2588\u2588</span>",
        "<h1 style='color:#ff0000'>\u2588\u2588\u2588",
        "<pre style='background:red'>\u2588",
        "<hr color=#ff0000 size=40>",
        "</p></body><b style='color:red'>\u2588",
        "} QWidget { background: #ff0000; } QLabel {",
        f"}} * {{ border-image: url({picture}); }} * {{",
        "<script>alert(1)</script>",
    )


def lived(picture: Path) -> list[Event]:
    """Five weeks, each note and each name of them one of the orders."""
    said = cycle(orders(picture))
    told: list[Event] = [facts.opened()]
    for number in range(1, DAYS):
        bout = facts.done(at=day(number, 11), note=next(said), pain_before=3, pain_after=2)
        told += [
            facts.reported(4, at=day(number), note=next(said)),
            bout,
            facts.responded(bout, at=day(number, 20)),
        ]
    told += _heard(said)
    return chained(*sorted(told, key=lambda fact: fact.recorded_at))


def _heard(said: Iterator[str]) -> Iterator[Event]:
    """What clinicians said, and what was said to them."""
    yield facts.outcome(at=day(2, 12), **{next(said): 4, next(said): 5, next(said): 6})
    for number in range(3, DAYS, 4):
        yield facts.visited(next(said), at=day(number, 13), note=next(said))
    flag = facts.flagged(at=day(5, 14), note=next(said))
    yield flag
    yield facts.cleared(flag, at=day(6, 14))
    table = Exercise.TABLE_STRETCH
    agreed = facts.agreed(exercise=table, at=day(7, 14))
    yield replace(agreed, by=next(said), said=next(said))
    word = {"override_by": next(said), "override_reason": next(said), "override_on": date_of(20)}
    yield facts.advanced(at=day(20, 14), **word)
    yield facts.reverted(at=day(26, 14), note=next(said))
    yield facts.shared(at=day(27, 14), given_to=next(said))


def diary(picture: Path) -> Unbend:
    app = application(Clock(day(DAYS, 12)))
    put(app, *((fact.TOPIC, encode(fact)) for fact in lived(picture)))
    return app


# --------------------------------------------------------------------------- what is looked at


def homes(picture: Path) -> Iterator[tuple[str, Home]]:
    """One's own diary in a folder with such a name, and somebody else's history in such a file."""
    name = orders(picture)[0]
    own = diary(picture)
    session = Session(own)
    home = Home(own, session, Preferences(), Whereabouts(Path(name) / "unbend.diary", "keychain"))
    session.setParent(home)
    home.resize(SIZE)
    home.show()
    session.catch_up()
    yield "own", home
    guest = Guest(name, unread=3, today=lambda: date_of(DAYS))
    yield "guest", shown(diary(picture), SIZE, guest)


def places(home: Home) -> Iterator[str]:
    """Each page, each lens, each entry; now and in the past."""
    yield from _pages(home)
    home.bar.sought.emit(day(18).timestamp())
    yield from (f"past {place}" for place in _pages(home))


def _pages(home: Home) -> Iterator[str]:
    for page in PAGES:
        home.pages.open(page)
        yield page
    home.pages.open("trends")
    for lens in LENSES:
        home.pages.trends.open_lens(lens)
        yield f"trends {lens}"
    home.pages.open("timeline")
    settled(home)
    timeline = home.pages.timeline
    for row in range(0, timeline.model.rowCount(), 3):
        timeline.list.setCurrentIndex(timeline.model.index(row, 0))
        yield f"entry {row}"
    for chapter in range(timeline.filters.chapters.count()):
        timeline.filters.chapters.setCurrentIndex(chapter)
        yield f"chapter {chapter}"
    timeline.filters.chapters.setCurrentIndex(0)


def tips(shown: QWidget) -> list[str]:
    """What is told to who points anywhere."""
    told = [one.toolTip() for one in shown.findChildren(QWidget)]
    for view in shown.findChildren(QAbstractItemView):
        told += _of_rows(view.model())
    for track in shown.findChildren(Track):
        told += _along(track)
    return told


def _of_rows(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount()):
        yield str(model.data(model.index(row, 0), Qt.ItemDataRole.ToolTipRole) or "")


def _along(track: Track) -> Iterator[str]:
    for x in range(0, track.width(), 4):
        at = QPoint(x, track.height() // 2)
        asked = QHelpEvent(QHelpEvent.Type.ToolTip, at, track.mapToGlobal(at))
        QApplication.sendEvent(track, asked)
        yield QToolTip.text()
    QToolTip.hideText()


def is_red(shown: QWidget) -> bool:
    """Whether somebody had the picture painted, or the colour."""
    image = shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32)
    return bool((pixels == RED.rgb()).any())


# --------------------------------------------------------------------------------- what obeyed


def obedient(picture: Path) -> dict[str, list[str]]:
    red, heard = [], set[str]()
    for whose, home in homes(picture):
        for place in places(home):
            settled(home)
            red += [f"{whose} {place}"] * is_red(home)
            if place.removeprefix("past ") in PAGES:
                heard.update(tips(home))
        home.close()
    rich = [each for each in heard if Text.mightBeRichText(each)]
    return {"red": red, "rich": rich, "heard": sorted(each for each in heard if "<" in each)}


def doors(picture: Path) -> list[str]:
    found = []
    for order in orders(picture):
        door = DoorwayView()
        door.resize(SIZE)
        door.tell(order, order)
        door.show()
        found += [order] * is_red(door)
        door.tell_history(order)
        found += [order] * is_red(door)
        door.ask_passphrase(order)
        found += [order] * is_red(door)
        door.close()
    return found


def obeying(picture: Path) -> dict[str, list[str]]:
    """What a label does that guesses."""
    found = []
    for order in orders(picture):
        label = QLabel(order)
        label.resize(400, 400)
        found += [order] * is_red(label)
    return {"red": found, "rich": [o for o in orders(picture) if Text.mightBeRichText(o)]}


def main(picture: Path, *, is_control: bool) -> None:
    qt = offscreen()
    apply_look(qt, Scheme.LIGHT)
    if is_control:
        found = obeying(picture)
    else:
        found = obedient(picture)
        found["red"] += doors(picture)
    print(json.dumps(found))


def paint(picture: Path) -> None:
    pixels = QPixmap(40, 40)
    pixels.fill(RED)
    pixels.save(str(picture))


if __name__ == "__main__":
    main(Path(sys.argv[1]), is_control=sys.argv[2:] == ["--obeying"])
