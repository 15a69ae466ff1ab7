"""Obstacles: the sentence for the person, which names the file and remembers its pattern."""

from pathlib import Path

from domain.obstacles import NoDiary, NotADiary


def test_an_obstacle_keeps_its_words_for_another_language():
    obstacle = NotADiary(Path("there", "mine.unbend"))

    assert obstacle.sentence == "mine.unbend is not an Unbend diary. It was left as it is."
    assert obstacle.sentence.pattern == "{name} is not an Unbend diary. It was left as it is."
    assert obstacle.sentence.values == {"name": "mine.unbend"}


def test_the_text_of_an_obstacle_is_its_sentence():
    obstacle = NoDiary(Path("{odd}.unbend"))

    assert str(obstacle) == obstacle.sentence
    assert "{odd}.unbend" in str(obstacle)
