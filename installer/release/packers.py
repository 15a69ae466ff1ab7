"""Brings the tools of the bundle where only packages are made of one that came from elsewhere.

python -m installer.release.packers
"""

import sys

from installer import workshop
from installer.troubles import ended

if __name__ == "__main__":
    sys.exit(ended(workshop.set_up))
