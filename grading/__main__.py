"""Entry point of `python -m grading`. What takes long to start is started at once, or not at all."""

import gc
import sys
from importlib.util import find_spec

from grading import no_grammar, sandbox  # noqa: F401, importing it is what it is for
from grading.judge.processes import fork_server

EXTRA = ("filelock", "jupytext", "nh3", "papermill")  # that students' environments lack
if missing := [name for name in EXTRA if find_spec(name) is None]:
    sys.exit(
        f"The grader needs {', '.join(missing)}. In a clone, `make grade` and what else is for instructors installs all that it"
        " needs; without one: pip install 'dask-delayed-course[grading]'"
    )

JUDGING = ("grade", "autograde", "regrade")
NOT_HERE = ("-h", "--help", "--unsafe", "--scheduler")

judges = sys.argv[1:] and sys.argv[1] in JUDGING and not any(word.startswith(NOT_HERE) for word in sys.argv)
if judges and not sandbox.probe():
    fork_server.start_early()  # it warms up while the commands are imported

gc.disable()  # what is imported stays: going through it again and again, at the end once more, takes half a second
try:
    from grading.cli import main
except KeyboardInterrupt:  # it may take many seconds on a busy machine
    sys.stderr.write("\nstopped; nothing was done yet\n")
    sys.exit(130)

gc.freeze()
gc.enable()
sys.exit(main())
