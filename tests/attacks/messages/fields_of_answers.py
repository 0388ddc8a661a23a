# tries: answers with fields that another question has, paths that lead outside, arguments that it never had, and itself in them
# reaches: Error|no answer|double|malformed
import gc

from grading.judge.processes.student import Host
from grading.judge.wire import messages

host = next(thing for thing in gc.get_objects() if isinstance(thing, Host))

before = host.tasks[messages.Call]
TWO = {"value": 2, "graph": None, "functions": []}
ODD = [
    {"value": TWO, "same": [[0, 0]] * 1000, "changed": TWO, "printed": ["x"], "outputs": 7},
    {"value": TWO, "same": [-1, "__class__"], "names": {"double": TWO}, "answers": [[]], "files": {"../x": None}, "points": 6},
    {"value": [], "same": [True, None], "changed": {**TWO, "value": {"$": "tuple", "items": [[2], {"$": "dict", "items": [["x", 2]]}]}}},
]


def call(question):
    before(question)
    return ODD[question.arguments["value"]["items"][0][0] % 3] if type(question.arguments["value"]) is dict else ODD[2]


def safely(question):
    try:
        return call(question)
    except Exception:
        return ODD[1]


host.tasks[messages.Call] = safely


def double(x):
    return 0
