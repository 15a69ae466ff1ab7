"""A layered map is a map: it is asked, put to and taken from like a dict, and leaves the former."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.layered import Layered

KEYS = st.integers(0, 6)
STEPS = st.lists(st.tuples(st.booleans(), KEYS, st.integers(1, 9)), max_size=20)


@given(ground=st.dictionaries(KEYS, st.integers(1, 9)), steps=STEPS)
def test_it_holds_what_a_dict_would(ground: dict[int, int], steps: list[tuple[bool, int, int]]):
    plain, layered = dict(ground), Layered(ground)
    for puts, key, value in steps:
        before, former = dict(plain), layered
        if puts:
            plain[key], layered = value, layered.insert(key, value)
        elif key in plain:
            del plain[key]
            layered = layered.remove(key)
        else:
            with pytest.raises(KeyError):
                layered.remove(key)
        assert dict(former) == before

    assert dict(layered) == plain == dict(layered.items())
    assert layered == Layered(plain)
    assert hash(layered) == hash(Layered(plain))
    assert len(layered) == len(plain)
    assert bool(layered) == bool(plain)
    for key in range(8):
        assert (key in layered) == (key in plain)
        assert layered.get(key) == plain.get(key)
        assert layered.get(key, 99) == plain.get(key, 99)
    with pytest.raises(KeyError):
        layered[99]


def test_it_tells_what_it_holds():
    assert repr(Layered({1: 2}).insert(3, 4)) == "Layered({3: 4, 1: 2})"
