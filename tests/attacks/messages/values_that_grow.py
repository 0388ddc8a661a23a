# tries: messages of some bytes that become gigabytes where they are read: one number in a table of 10**9 rows, ranges, shapes, repeats
# reaches: Error|malformed|cannot|is something else|come to an end
from grading.judge.processes import student as host


def index(n):
    return {"range": [0, n, 1], "names": [None]}


def column(value):
    return {"values": value, "dtype": "float64"}


VALUES = [
    {"$": "Series", "name": None, "column": column(1.5), "index": index(10**9)},
    {"$": "DataFrame", "names": index(2000), "columns": [column(1.5)] * 2000, "index": index(10**6)},
    {"$": "DataFrame", "names": index(10**9), "columns": [], "index": index(10**9)},
    {"$": "range", "items": [0, 10**15, 1]},
    {"$": "array", "dtype": "<f8", "shape": [0, 10**12], "base64": ""},
    {"$": "picture", "mode": "L", "size": [0, 2**40], "palette": None, "base64": ""},
    {"$": "Index", **index(10**12)},
    {"$": "array", "dtype": "S1", "shape": [1] * 64, "base64": "eA=="},
]
host.wire_graphs.pack = lambda *args, **kwargs: {"value": VALUES.pop() if VALUES else 7, "graph": None, "functions": []}


def double(x):
    return x
