"""The grader's own memory stays as it is, whatever the sizes of what goes through it."""

import os
import platform
import subprocess
import sys

import pytest

from grading.lessons.scripts import ROOT

PROGRAM = """
import sys
import psutil
from grading.judge.processes.memory import return_freed
if sys.argv[1] == "returned":
    return_freed()
large = b"x" * 30_000_000
del large
blocks, kept = [], []
for _ in range(200):
    blocks.append(b"x" * 1_000_000)
    kept.append(bytearray(600))
del blocks
print(psutil.Process().memory_info().rss)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only GNU's library keeps it")
def test_what_is_freed_between_blocks_that_stay_is_given_back():
    assert taken("kept") - taken("returned") > 100e6


def taken(way: str) -> int:
    """Return how many bytes the program has at its end. A cluster's nanny leaves settings of `malloc` in its environment."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("MALLOC_")}
    command = [sys.executable, "-c", PROGRAM, way]
    return int(subprocess.run(command, cwd=ROOT, env=own, check=True, capture_output=True).stdout)
