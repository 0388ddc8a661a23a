# tries: files, memory and time of another course's judge, by warnings in its answers that name them as where they come from
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: answer
def f(n):
    return n + 1
#: test
assert f(1) == 2
"""
ANSWERS = {
    'files': """
import gc
from grading.judge.processes.student import Host
from grading.judge.wire import messages
for host in [thing for thing in gc.get_objects() if isinstance(thing, Host)]:
    def call(question, before=host.tasks[messages.Call]):
        files = ["/dev/zero", "/proc/self/environ", "/proc/self/maps", "x" * 10**6]
        return before(question) | {"warned": [{"kinds": [["os", "x"]], "text": "x", "module": file, "line": 1} for file in files * 9]}
    host.tasks[messages.Call] = call
def f(n): return n
""",
    'many': """
import gc
from grading.judge.processes.student import Host
from grading.judge.wire import messages
for host in [thing for thing in gc.get_objects() if isinstance(thing, Host)]:
    def call(question, before=host.tasks[messages.Call]):
        return before(question) | {"warned": [{"kinds": [], "text": "x", "module": "x", "line": n} for n in range(200_000)]}
    host.tasks[messages.Call] = call
def f(n): return n
""",
    'odd': """
import gc
from grading.judge.processes.student import Host
from grading.judge.wire import messages
for host in [thing for thing in gc.get_objects() if isinstance(thing, Host)]:
    def call(question, before=host.tasks[messages.Call]):
        return before(question) | {"warned": [{"kinds": [[[], {}]], "text": None, "module": [], "line": "9" * 5000}, 7, None]}
    host.tasks[messages.Call] = call
def f(n): return n
""",
}


def attack(field):
    return attacked(field.place, {name: PASSES + answer for name, answer in ANSWERS.items()}, cells=CELLS)
