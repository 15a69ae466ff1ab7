"""Brings the tools of the bundle where only packages are made of one that came from elsewhere.

python -m installer.release.packers
"""

import sys

from installer import workshop
from installer.troubles import CannotBuild


def main() -> int:
    try:
        workshop.set_up()
    except CannotBuild as reason:
        print(reason, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
