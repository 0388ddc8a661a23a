# tries: another course's points, by tests that end with errors which cannot be shown: without names, texts and ends, or where showing is the answer's own
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: answer
class Refused(Exception):
    pass
def f(n):
    if n < 0:
        raise Refused
    return n + 1
#: test
assert f(1) == 2
#: test 2
### BEGIN HIDDEN TESTS
assert f(41) == 42
### END HIDDEN TESTS
"""
META = """
class Meta(type):
    __name__ = property(lambda cls: {name})
class Refused(Exception, metaclass=Meta):
    __str__ = __repr__ = lambda self: {text}
def f(n): raise Refused
"""
ANSWERS = {
    "nameless": META.format(name="1 / 0", text="1 / 0"),
    "long": META.format(name="'x' * 10**7", text="'y' * 10**8"),
    "no_text": META.format(name="[cls]", text="7"),
    "ends": META.format(name="exit()", text="__import__('os')._exit(0)"),
    "interrupts": META.format(name="'Refused'", text="(_ for _ in ()).throw(KeyboardInterrupt)"),
    "endless": META.format(name="'Refused'", text="[n for n in iter(int, 1)]"),
    "deep": META.format(name="'Refused'", text="repr(self)"),
    "shell": PASSES + """
import builtins
shell = get_ipython()
for kind in type(shell).__mro__[:3]:
    kind.end_of = kind._showtraceback = kind.showtraceback = lambda *args, **kwargs: None
shell.outputs.add = lambda *args: None
shell.events.register("post_run_cell", lambda result: vars(result).update(error_in_exec=None, error_before_exec=None))
class Text(str):
    __eq__ = lambda *args: True
    __hash__ = str.__hash__
shell.outputs.kept.append({"output_type": "stream", "name": "stdout", "text": ["1"], "ename": Text()})
def f(n): return 0
""",
    "after": """
import threading, time
def f(n):
    def last():
        while True:
            time.sleep(0.001)
            get_ipython().outputs.kept[:] = []
    threading.Thread(target=last, daemon=True).start()
    return 0
""",
}


def attack(field):
    return attacked(field.place, ANSWERS, cells=CELLS)
