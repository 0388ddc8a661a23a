# tries: states of generators that are ranges of 10**12 numbers, iterators without end, or each other's, said in a hundred bytes
# reaches: malformed|double
from itertools import count

from grading.judge.processes import student as host

turn = count()
LONG = {"$": "range", "items": [0, 10**12, 1]}


def state(*items):
    return {"$": "random", "state": {"$": "tuple", "items": list(items)}}


def pack(*args, **kwargs):
    values = [state(2, LONG, None), state(3, LONG, None), state(2, {"$": "iterator", "items": [0] * 9, "rest": 0}, None), state(LONG, LONG, LONG)]
    values += [{"$": "random", "state": {"$": "iterator", "items": [2, LONG, None]}}, {"$": "numpy random state", "state": LONG}]
    values += [{"$": "numpy generator", "state": {"$": "dict", "items": [["bit_generator", "PCG64"], ["state", LONG], ["has_uint32", LONG]]}}]
    return {"value": values[next(turn) % len(values)], "graph": None, "functions": []}


host.wire_graphs.pack = pack


def double(x):
    return x
