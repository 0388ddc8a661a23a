# tries: to hold or end the grader of another course, by its whole notebook: nested, huge, damaged, endless, or of no kind
# way: class
from tests.attacks_on_others import attacked

ANSWERS = {
    "deep": "def f(x):\n    return " + "(" * 5000 + "x" + ")" * 5000,
    "ifs": "def f(x):\n" + "".join(" " * n + "if x:\n" for n in range(1, 90)) + " " * 90 + "return 0",
    "magics": "def f(x):\n    return 0\n" + "a = %time 1\n" * 300 + "x = 1\n" * 60_000,
    "sum": "x = " + "+".join(["1"] * 9000) + "\ndef f(x):\n    return 0",
    "nul": "def f(x):\n    return 0\x00",
    "loop": "while True:\n    pass",
    "killer": "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)",
    "prints": "import sys\nfor n in range(10**5):\n    print('x' * 1000)\n    print('y' * 1000, file=sys.stderr)",
    "files": "for n in range(3000):\n    open(f'left-{n}', 'w').write('x' * 10**4)\ndef f(x):\n    return 0",
}


def damaged(notebooks):
    return {
        "no-json": b"[" * 10**5,
        "empty": b"",
        "other": b'{"cells": [{}], "nbformat": 4}',
        "heading": b'{"nbformat": 3, "worksheets": [{"cells": [{"cell_type": "heading", "level": 1500000000, "source": "x"}]}]}',
        "twice": notebooks["right"].replace(b'"cells": [', b'"cells": [{"cell_type": "code", "source": "1", "metadata": {"nbgrader": {"grade_id": "cell1"}}}, ', 1),
    }


def attack(field):
    return attacked(field.place, ANSWERS, damaged)
