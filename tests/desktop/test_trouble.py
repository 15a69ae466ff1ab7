"""What is written down about the unforeseen."""

from desktop import trouble


def test_a_trace_names_the_place_and_never_the_words():
    try:
        raise ValueError("my leg hurts at night")
    except ValueError as problem:
        told = trouble.trace(problem)

    assert "ValueError" in told
    assert "test_trouble.py" in told
    assert "leg" not in told
