"""What is written down about the unforeseen."""

import pytest

from desktop import trouble


def _fail(words: str) -> None:
    raise ValueError(words)


def test_a_trace_names_the_place_and_never_the_words():
    with pytest.raises(ValueError, match="night") as caught:
        _fail("my leg hurts at night")

    told = trouble.trace(caught.value)

    assert "ValueError" in told
    assert "test_trouble.py" in told
    assert "leg" not in told
