# tries: messages of a hundred bytes that become tables of gigabytes, by ranges, shapes and values that are said once
# reaches: malformed|memory|Error|double
from grading.judge.processes import student as host

RANGE = {"range": [0, 2**29, 1], "names": [None]}
ONE = {"values": 2, "dtype": "float64"}
TEXT = {"values": "2", "dtype": "object"}
SERIES = {"$": "Series", "index": RANGE, "name": None, "column": ONE}
TABLE = {"$": "DataFrame", "names": RANGE, "columns": [ONE] * 50, "index": RANGE}
VALUES = [SERIES, TABLE, {**SERIES, "column": TEXT}, {"$": "Index", **RANGE}, {"$": "range", "items": [0, 2**80, 1]}, {"$": "array", "dtype": "<i8", "shape": [0, 2**60], "base64": ""}]
turn = iter(range(10**6))
host.wire_graphs.pack = lambda *args, **kwargs: {"value": VALUES[next(turn) % len(VALUES)], "graph": None, "functions": []}


def double(x):
    return x
