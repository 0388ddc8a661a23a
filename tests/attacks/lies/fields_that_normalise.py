# tries: named tuples whose fields become other names where Python reads them: full width, ligatures, letters of other scripts that are _, methods
# reaches: double|Error
from grading.judge.processes import student as host

FIELDS = [
    "\uff3f\uff3fclass\uff3f\uff3f",
    "\uff3fmake",
    "\ufb01eld",
    "\u2118",
    "\uff45\uff51",
    "\uff43ount",
    "\U0001d5c2ndex",
    "\u00aa",
    "\u1e9b\u0323",
    "_\u00b7",
    "None",
    "x" * 10**6,
    "lambda",
    "1",
    "a b",
    "",
    "\ud800",
    "\x00",
]
turn = iter(range(10**9))


def pack(*args, **kwargs):
    now = next(turn) % len(FIELDS)
    fields = FIELDS[now : now + 3]
    made = {"$": "named tuple", "class": FIELDS[-1 - now], "fields": fields, "items": [2] * len(fields)}
    return {"value": made, "graph": None, "functions": []}


host.wire_graphs.pack = pack


def double(x):
    return x
