"""Entry point of `python -m grading`. What takes long to start is started at once, or not at all."""

import gc
import sys

from grading import sandbox
from grading.judge.processes import fork_server

# jsonschema's check of international web addresses builds a grammar for a second; no notebook has such a field.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]  # None: it cannot be imported

JUDGING = ("grade", "autograde", "regrade")
NOT_HERE = ("-h", "--help", "--unsafe", "--scheduler")

judges = sys.argv[1:] and sys.argv[1] in JUDGING and not any(word.startswith(NOT_HERE) for word in sys.argv)
if judges and not sandbox.probe():
    fork_server.start_early()  # it warms up while the commands are imported

gc.disable()  # what is imported stays: going through it again and again, at the end once more, takes half a second
from grading.cli import main

gc.freeze()
gc.enable()
sys.exit(main())
