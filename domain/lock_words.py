"""What a lock says of how long it holds, and of what would open it."""

from collections.abc import Iterable

from domain.words import Words, counted, said, sentences


def better_up_for(hours: int) -> Words:
    return counted(
        "Better once you have been up for {n} hour.|Better once you have been up for {n} hours.",
        hours,
    )


def told_us(cautions: Iterable[Words]) -> Words:
    return said(
        "Opens when a clinician has said yes. You told us: {cautions}",
        cautions=sentences(said("{caution}.", caution=caution) for caution in cautions),
    )


def rests_after_long_flare(days: int) -> Words:
    return counted(
        "Rests for {n} day after a long flare that followed it.|"
        "Rests for {n} days after a long flare that followed it.",
        days,
    )


def no_check_in_for(days: int) -> Words:
    return counted(
        "Opens with a check-in. There was none for {n} day.|"
        "Opens with a check-in. There was none for {n} days.",
        days,
    )


def flare_over_for(hours: int) -> Words:
    return counted(
        "Opens when the flare is over and {n} hour has passed.|"
        "Opens when the flare is over and {n} hours have passed.",
        hours,
    )


def rests_after_flare(hours: int) -> Words:
    return counted("Rests for {n} hour after a flare.|Rests for {n} hours after a flare.", hours)


def rests_after_worse(hours: int) -> Words:
    return counted(
        "Rests for {n} hour, because the leg was worse the day after.|"
        "Rests for {n} hours, because the leg was worse the day after.",
        hours,
    )


def days_after(days: int, name: Words) -> Words:
    return counted("Opens {n} day after {name}.|Opens {n} days after {name}.", days, name=name)


def days_after_first(days: int, name: Words, *, tolerated: bool) -> Words:
    if tolerated:
        return counted(
            "Opens {n} day after {name} was first done and sat well.|"
            "Opens {n} days after {name} was first done and sat well.",
            days,
            name=name,
        )
    return counted(
        "Opens {n} day after {name} was first done.|Opens {n} days after {name} was first done.",
        days,
        name=name,
    )


def one_new_thing(hours: int, name: Words) -> Words:
    return said(
        "One new thing at a time: waits until {name} has been new for {hours} hours.",
        name=name,
        hours=hours,
    )
