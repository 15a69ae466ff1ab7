"""Processes that begin at once, since what they need was loaded before they were asked for."""

import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

PATIENCE = 60
"""Seconds without a word after which a process counts as stuck."""

_KIND = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
_CONTEXT = multiprocessing.get_context(_KIND)
if _KIND == "forkserver":
    _CONTEXT.set_forkserver_preload(["tests.faults.loaded"])


@contextmanager
def process(work: Callable[..., None], *about: Any) -> Iterator[tuple[BaseProcess, Connection]]:
    """A process that does some work, whose last argument is the pipe on which it tells of it."""
    ear, mouth = _CONTEXT.Pipe(duplex=False)
    running = _CONTEXT.Process(target=work, args=(*about, mouth), daemon=True)
    running.start()
    mouth.close()
    try:
        yield running, ear
    finally:
        running.kill()
        running.join()
        ear.close()


def told(ear: Connection) -> Iterator[Any]:
    """What a process tells, until it ends."""
    while ear.poll(PATIENCE):
        try:
            yield ear.recv()
        except EOFError:
            return
    raise TimeoutError
