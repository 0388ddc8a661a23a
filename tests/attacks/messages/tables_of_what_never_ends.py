# tries: columns, rows, pairs and masks that are no lists but ranges and iterators, whose rest is asked for without end
# reaches: malformed|double
import gc
from itertools import count, repeat

from grading.judge.processes import student as host

turn, without_end = count(), repeat(1)
LONG = {"$": "range", "items": [0, 10**12, 1]}


def pack(*args, **kwargs):
    me = next(thing for thing in gc.get_objects() if isinstance(thing, host.Host))
    rest = {"$": "iterator", "items": [1], "rest": me._number(without_end)}
    three = {"range": [0, 3, 1], "names": [None]}
    tables = [{"$": "Series", "name": None, "index": three, "column": {"values": values, "dtype": "object"}} for values in (rest, LONG)]
    rows = [{"$": "Index", "tuples": rows, "names": [None]} for rows in (rest, LONG, [rest], [LONG])]
    pairs = [{"$": "dict_items", "items": [rest]}, {"$": "dict_items", "items": [LONG]}, {"$": "odict_items", "items": [rest]}, {"$": "Counter", "items": [[rest, rest]]}]
    masks = [{"$": "masked array", "dtype": "|i1", "shape": [0], "base64": "", "mask": None, "fill": fill} for fill in (LONG, rest)]
    values = [*tables, *rows, *pairs, *masks]
    return {"value": values[next(turn) % len(values)], "graph": None, "functions": []}


import numpy, pandas
host.wire_graphs.pack = pack


def double(x):
    return x
