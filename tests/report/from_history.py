"""The PDF of a history read from its file: `python -m tests.report.from_history IN OUT`."""

import sys
from pathlib import Path

from desktop import opening
from desktop.offscreen import offscreen
from domain.history_file import open_history
from tests.report.diaries import AT, ZONE, pdf_of, wished


def main(history: str, to: str) -> None:
    qt = offscreen()
    application = opening.in_memory(clock=lambda: AT, zone=lambda: ZONE)
    application.take_in(open_history(Path(history)))
    Path(to).write_bytes(pdf_of(application, wished(application)))
    del qt


if __name__ == "__main__":
    main(*sys.argv[1:])
