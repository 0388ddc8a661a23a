"""Try, inside a room, whether a cell can be made: the program of `probe`."""

import os
import sys

from grading.sandbox.cell import Cells, NotLocked

try:
    child = Cells().fork()
except (NotLocked, OSError) as error:
    sys.exit(str(error))
if child == 0:
    os._exit(0)
os.waitpid(child, 0)
