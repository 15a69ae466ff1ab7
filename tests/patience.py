"""Waiting for a window as long as a computer with much else to do may need."""
# ruff: noqa: N815  the names are pytest-qt's

from functools import partialmethod

from pytestqt.qtbot import QtBot

LONGEST_MS = 60_000
"""When something never comes, the test fails then; what comes at once is not waited for longer."""


class PatientBot(QtBot):
    """Has no test fail because the computer was busy for five seconds."""

    waitActive = partialmethod(QtBot.waitActive, timeout=LONGEST_MS)
    waitExposed = partialmethod(QtBot.waitExposed, timeout=LONGEST_MS)
    waitSignal = partialmethod(QtBot.waitSignal, timeout=LONGEST_MS)
    waitSignals = partialmethod(QtBot.waitSignals, timeout=LONGEST_MS)
    waitUntil = partialmethod(QtBot.waitUntil, timeout=LONGEST_MS)
