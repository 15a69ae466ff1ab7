"""An exported history as anybody could read it: its facts, its entries, and their days."""

import json
from collections import defaultdict
from datetime import date, datetime, timedelta
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

ENTRIES = {
    "pain-reported",
    "exercise-done",
    "readiness-answered",
    "global-change-reported",
    "response-reported",
    "outcome-completed",
    "appointment-held",
}
ONE_DAY = timedelta(days=1)


def read(path):
    """The facts of a history in their order, each line held against the one before it."""
    *lines, last = Path(path).read_bytes().splitlines(keepends=True)
    facts = []
    for before, line in pairwise(lines):
        row = json.loads(line)
        assert row["prev"] == sha256(before).hexdigest(), "a line does not follow the one before"
        facts.append(row["fact"] | {"kind": row["kind"]})
    end = json.loads(last)
    assert (end["end"], end["count"]) == (True, len(facts)), "the file was cut"
    assert end["head"] == sha256(lines[-1]).hexdigest(), "the file was cut"
    return facts


def hash_of_last(path):
    """The hash of the last fact, as the footer has it: of its bytes as they stand in the line."""
    *_, line, _ = Path(path).read_bytes().splitlines()
    return sha256(line[line.index(b'"fact":') + len('"fact":') : -1]).hexdigest()


def instant(text):
    return datetime.fromisoformat(text)


def day_at(text, zone):
    """The programme day, from 04:00 to 04:00 by the clocks of a place."""
    local = instant(text).astimezone(ZoneInfo(zone))
    return local.date() - ONE_DAY if local.hour < 4 else local.date()


def day_of(fact):
    return day_at(fact["occurred_at"], fact["zone"])


def late(fact):
    return (day_at(fact["recorded_at"], fact["zone"]) - day_of(fact)).days


def timely(fact):
    return late(fact) <= 1


def standing(facts):
    """The entries as corrected last, without those withdrawn."""
    now, former, amends = {}, defaultdict(list), {}
    for fact in facts:
        if fact["kind"] in ENTRIES:
            now[fact["id"]] = fact
        elif fact["kind"] in ("entry-corrected", "entry-withdrawn"):
            target = fact["entry"]
            if target in amends:
                entry = amends[target]
                if former[entry] and former[entry][-1][0] == target:
                    now[entry] = former[entry].pop()[1]
                    del amends[target]
            elif target in now:
                former[target].append((fact["id"], now[target]))
                amends[fact["id"]] = target
                before = now.pop(target)
                if fact["kind"] == "entry-corrected":
                    now[target] = before | {c["field"]: c["now"] for c in fact["changes"]}
    return sorted(now.values(), key=lambda f: (instant(f["occurred_at"]), f["sequence"]))


class Spell:
    """The last spell of a diary, its entries by kind and day."""

    def __init__(self, facts):
        self.all = facts
        opened = [fact for fact in facts if fact["kind"] == "episode-opened"]
        self.opened = opened[-1]
        self.facts = [fact for fact in facts if fact["episode"] == self.opened["episode"]]
        self.entries = standing(self.facts)

    def of(self, kind, first=date.min, last=date.max):
        return [e for e in self.entries if e["kind"] == kind and first <= day_of(e) <= last]

    def by_day(self, kind):
        found = defaultdict(list)
        for entry in self.of(kind):
            found[day_of(entry)].append(entry)
        return found

    def turns(self, *kinds):
        return [fact for fact in self.facts if fact["kind"] in kinds]
