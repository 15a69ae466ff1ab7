"""`python -m tests.report.recount FILE FIRST LAST` prints the numbers as JSON."""

import json
import sys
from datetime import date

from tests.report.recount import numbers

file, *ends = sys.argv[1:]
print(json.dumps(numbers(file, *map(date.fromisoformat, ends)), default=str, indent=1))
