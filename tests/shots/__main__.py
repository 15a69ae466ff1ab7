"""`run.py task shots [DIR] [STATE ...]`: all states, or those whose names begin so."""

import json
import sys
from pathlib import Path

from tests.shots.paint import paint

if __name__ == "__main__":
    folder, *wanted = sys.argv[1:] or ["build/shots"]
    painted = paint(Path(folder), wanted)
    print(json.dumps({"shots_folder": folder, "shots_painted": painted}))
