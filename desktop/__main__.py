"""Starts Unbend from a checkout: `python -m desktop`."""

import sys

from desktop.command_line import main

if __name__ == "__main__":
    sys.exit(main())
