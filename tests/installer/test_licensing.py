"""Which licences may stand beside Unbend's, and which would swallow it."""

import pytest

from installer.licensing import Unreadable, allows, tidy


@pytest.mark.parametrize(
    "expression",
    [
        "MIT",
        "LGPL-3.0-only",
        "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
        "FTL OR GPL-2.0-only",
        "GPL-3.0-or-later WITH GCC-exception-3.1",
        "GPL-2.0-or-later WITH Bootloader-exception",
        "(MIT OR Apache-2.0) AND Unicode-3.0",
        "(MIT OR GPL-3.0-only) AND (GPL-2.0-only OR BSD-3-Clause)",
    ],
)
def test_one_may_be_carried(expression: str):
    assert allows(expression)


@pytest.mark.parametrize(
    "expression",
    [
        "GPL-3.0-or-later",
        "AGPL-3.0-only",
        "MIT AND GPL-2.0-only",
        "(MIT OR Apache-2.0) AND GPL-3.0-only",
        "GPL-2.0-only WITH Font-exception-2.0",
    ],
)
def test_one_may_not(expression: str):
    assert not allows(expression)


@pytest.mark.parametrize("words", ["", "BSD, Public Domain", "MIT OR", "(MIT", "MIT)", "AND MIT"])
def test_what_is_no_expression_is_not_guessed_at(words: str):
    with pytest.raises(Unreadable):
        allows(words)


def test_an_expression_is_tidied():
    assert tidy("(Apache-2.0  OR  MIT)") == "Apache-2.0 OR MIT"
    assert tidy("(MIT) AND (BSD-3-Clause)") == "(MIT) AND (BSD-3-Clause)"
