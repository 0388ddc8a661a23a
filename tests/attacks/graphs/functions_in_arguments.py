# tries: functions of libraries as arguments of ones that are harmless: map, reduce, sorted, partial
# %% lazy_sum
import functools
import importlib
import os


def lazy_sum(data):
    a = delayed(map)(os.system, ["touch owned"])
    b = delayed(functools.reduce)(getattr, ["__class__", "__base__"], 0)
    c = delayed(sorted)(["touch owned"], key=os.system)
    d = delayed(functools.partial(importlib.import_module))("os")
    e = delayed(max)([1, 2], key=print)
    return delayed(list)([delayed(list)(a), b, c, d, e])
