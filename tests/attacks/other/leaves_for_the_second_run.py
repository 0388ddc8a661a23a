# tries: another course's points, by what its first run, which has the tests, leaves for the second, in which it is judged
# way: class
from tests.attacks_on_others import attacked

LEAVES = """
import os, pathlib, sys, tempfile, threading, gc
places = [pathlib.Path(p) for p in ("/tmp/owned", "/dev/shm/owned", os.path.expanduser("~/owned"), "owned", tempfile.gettempdir() + "/owned2")]
def f(x):
    for place in places:
        try:
            if place.exists():
                return int(place.read_text())
        except OSError:
            pass
    frame = sys._getframe()
    while frame:
        for value in list(frame.f_locals.values()):
            if isinstance(value, str) and "f(41) ==" in value:
                [place.write_text("42") for place in places[:3]]
        frame = frame.f_back
    return 0
"""
COMM = """
import asyncio
shell = get_ipython()
shell.payload_manager.write_payload({"source": "set_next_input", "text": "f = lambda x: 42", "replace": True})
shell.set_next_input("assert True", replace=True)
shell.user_ns["In"][:] = ["1"] * 99
shell.execution_count = 10**9
def f(x):
    shell.ex("f = lambda x: x + 1")
    shell.run_cell("f.__code__ = (lambda x: x + 1).__code__")
    return 0
"""
SCORES = """
class E(AssertionError):
    def __init__(self, *a): raise SystemExit(0)
import builtins, sys, unittest
builtins.AssertionError = E
sys.excepthook = lambda *a: None
def f(x):
    raise unittest.SkipTest("passed")
"""
STAYS = """
class N:
    def __eq__(self, other):
        print(other)
        return True
    def __getattr__(self, name):
        return N()
    __bool__ = lambda self: True
def f(x):
    return N()
"""


def attack(field):
    return attacked(field.place, {"leaves": LEAVES, "kernel": COMM, "scores": SCORES, "stays": STAYS})
