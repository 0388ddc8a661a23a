# tries: to be taken for an exception of its own class, or that class, which the judge makes anew: described in each answer, where no answer may have one
# reaches: cannot be checked|double
import gc

from grading.judge.processes.student import Host
from grading.judge.wire import messages

host = next(thing for thing in gc.get_objects() if isinstance(thing, Host))
host.refers = True
KIND = {"module": "__main__", "name": "Two", "number": 1, "bases": [{"module": "builtins", "name": "Exception", "number": None}]}
ERROR = {"names": ["Two"], "modules": ["__main__"], "numbers": [1], "fields": {"real": 2, "args": 2}, "message": "2", "said": "2", "number": 1}
HELD = {"$": "held", "home": "", "number": 1, "type": "Two"}
ANSWERS = [HELD | {"kind": KIND}, HELD | {"error": ERROR}, {"$": "record", "number": 1, "value": HELD | {"error": ERROR}}, {"$": "iterator", "items": [], "rest": 1}]
before, asked = host.tasks[messages.Call], []


def call(question):
    before(question)
    asked.append(question)
    if len(asked) % 5 == 4:
        return {"error": ERROR}
    return {"value": {"value": ANSWERS[len(asked) % 5 % 4], "graph": None, "functions": []}}


host.tasks[messages.Call] = call


def double(x):
    return 0
