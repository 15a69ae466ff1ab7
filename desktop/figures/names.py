"""Which figure belongs to an exercise, one of its levels and one of its parts."""

RESTING = "resting"
"""On the back with the knees bent: before and after, and for what has no figure of its own."""

_OF = {
    ("acute_nerve_root_traction", "", ""): "acute_nerve_root_traction",
    ("acute_nerve_root_traction", "", "hold"): "leg_held",
    ("advanced_nerve_root_traction", "", ""): "advanced_wall",
    ("advanced_nerve_root_traction", "strap", ""): "advanced_strap",
    ("backblock", "", ""): "backblock_1",
    ("backblock", "dart", ""): "backblock_dart",
    ("backblock", "middle", ""): "backblock_1_middle",
    ("backblock", "end", ""): "backblock_1_end",
    ("backblock", "", "off"): "backblock_off",
    ("backblock", "middle", "off"): "backblock_off_middle",
    ("backblock", "end", "off"): "backblock_off_end",
    ("backblock", "", "up"): "knees_up",
    ("backblock", "", "2"): "backblock_2",
    ("backblock", "", "3"): "backblock_3",
    ("curl_downs", "", ""): "curl_downs",
    ("knees_rocking", "", ""): "knees_rocking",
    ("knees_rocking", "", "one_knee"): "knees_rocking_one_knee",
    ("knees_rocking", "", "up"): "knees_up",
    ("ma_roller", "", ""): "ma_roller",
    ("ma_roller", "two_spots", ""): "ma_roller_two_spots",
    ("ma_roller", "", "under"): "ma_roller_under",
    ("ma_roller", "two_spots", "under"): "ma_roller_two_spots_under",
    ("table_stretch", "", ""): "table_stretch",
}
"""By exercise, level and part; an empty word stands for all that are not named themselves."""


def figure_of(exercise: str, level: str = "", part: str = "") -> str:
    """Always a figure that exists.

    Parts: "1", "2", "3" of the BackBlock and the way "off" it; "one_knee" of Knees Rocking, and
    "up" on the way there; "hold" before the nerve root traction; "under" for a roller that comes
    and goes; "rest" for any of them. A part that is not known shows the exercise itself.
    """
    if part == "rest":
        return RESTING
    for asked in ((level, part), ("", part), (level, ""), ("", "")):
        if (exercise, *asked) in _OF:
            return _OF[exercise, *asked]
    return RESTING
