# tries: moments, numbers, zones and patterns of ten million letters, for whatever makes something of their text
# reaches: malformed|double
from itertools import count

from grading.judge.processes import student as host

turn, LONG = count(), "1 " * 5_000_000
KINDS = [
    {"$": "Timestamp", "text": LONG}, {"$": "datetime", "text": LONG}, {"$": "Decimal", "text": "1" * 10**7}, {"$": "complex", "text": "1" * 10**7 + "j"},
    {"$": "Period", "ordinal": 2**62, "frequency": "999999Y"}, {"$": "timedelta", "items": [10**9, 10**30, 0]}, {"$": "path", "flavour": "Path", "text": "a/" * 5_000_000},
    {"$": "pattern", "pattern": "(?:" * 99 + "a{1,9}" + "){1,9}" * 99, "flags": 2}, {"$": "ZoneInfo", "text": "Etc/" * 20}, {"$": "Timedelta", "count": 2**63, "unit": "Y"},
]


def pack(*args, **kwargs):
    return {"value": KINDS[next(turn) % len(KINDS)], "graph": None, "functions": []}


import pandas
host.wire_graphs.pack = pack


def double(x):
    return x
