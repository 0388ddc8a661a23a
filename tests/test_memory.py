"""The grader's own memory stays as it is, whatever the sizes of what goes through it."""

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
    taken = [
        int(
            subprocess.run(
                [sys.executable, "-c", PROGRAM, way], cwd=ROOT, check=True, capture_output=True
            ).stdout
        )
        for way in ("kept", "returned")
    ]
    assert taken[0] - taken[1] > 100e6
