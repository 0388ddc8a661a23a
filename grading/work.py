"""`engine.grade_one` by the name that it had: programs beside this project set its limits there."""

import sys

from grading.engine import grade_one

sys.modules[__name__] = grade_one
