"""Who and where: the code, the part of the programme, and the warning signs."""

from collections import defaultdict
from hashlib import sha256

from tests.report.recount.history import day_of


def code(page):
    episode = page.spell.all[0]["episode"]
    return f"P-{sha256(episode.encode()).hexdigest()[:4].upper()}"


def place(page):
    stage, phase, since = "acute", "settling", None
    begun_by = {}
    stay, former = None, None
    for fact in page.spell.turns(
        "episode-opened", "easing-began", "easing-ended", "stage-advanced", "stage-reverted"
    ):
        day, kind = day_of(fact), fact["kind"]
        if day > page.last:
            continue
        if kind == "stage-advanced":
            stage, phase = "chronic", None
            stay = former if fact.get("restores") else day
            since = stay
        else:
            former = stay if kind == "stage-reverted" else former
            stage, phase = "acute", "easing" if kind == "easing-began" else "settling"
            since = day
        begun_by[day] = stage, phase
    held, spans = None, []
    for day, part in sorted(begun_by.items()):
        if part != held:
            spans.append((day, *part))
        held = part
    marks = [
        (max(day, page.first), stage, phase)
        for (day, stage, phase), after in zip(spans, [*spans[1:], None], strict=True)
        if (after is None or after[0] > page.first) and day <= page.last
    ]
    return {"stage": stage, "phase": phase, "stage_since": since, "stages": marks}


def safety(page):
    answers = page.spell.turns("red-flag-answered")
    cleared = {f["answer"]: f for f in page.spell.turns("red-flag-cleared")}
    asked = {day_of(answer) for answer in answers}
    seen = defaultdict(list)
    for answer in answers:
        clearing, day = cleared.get(answer["id"]), day_of(answer)
        shown = page.first <= day <= page.last or clearing is None
        if shown or (day < page.first <= day_of(clearing)):
            word = ("", None, "")
            if clearing is not None:
                word = clearing["assessed_by"], clearing["assessed_on"], clearing["said"]
            for sign in answer["signs"]:
                seen[(sign, answer["note"], *word)].append(day)
    return {
        "asked_days": len([day for day in asked if page.first <= day <= page.last]),
        "last_asked": max((day for day in asked if day <= page.last), default=None),
        "seen": {key: (min(on), max(on), len(on)) for key, on in seen.items()},
    }
