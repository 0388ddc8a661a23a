# tries: answers that name what the judge holds: functions that a test has passed in, numbers of held objects, records, the rest of iterators
# reaches: Error|malformed|cannot|no
from itertools import count

from grading.judge.processes import student as host

turn = count()
PASSED = {"kind": "passed", "name": "expected", "module": "", "qualname": "", "code": ""}
LIBRARY = {"kind": "library", "name": "exit", "module": "os", "qualname": "_exit", "code": "", "number": None}


def pack(*args, **kwargs):
    now = next(turn)
    functions = [{**PASSED, "number": now % 4}, LIBRARY]
    values = [{"$": "function", "id": 0}, {"$": "function", "id": 1}, {"$": "held", "home": "", "number": now, "type": "int"}]
    values += [{"$": "record", "number": 2**40, "value": 2}, {"$": "iterator", "items": [], "rest": -1}, {"$": "rest", "number": 0}]
    values += [{"$": "delayed function", "id": 1, "nout": None, "pure": None}, {"$": "held", "home": "evaluator", "number": -1, "type": "x" * 10**5}]
    return {"value": values[now % len(values)], "graph": None, "functions": functions}


host.wire_graphs.pack = pack


def double(x):
    return x
