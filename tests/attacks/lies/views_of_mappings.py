# tries: views of dictionaries of its own: keys that equal sets, items whose pairs never end, values that are asked once
# reaches: double|Error|cannot
import collections
import collections.abc
import itertools
import types


class Own(dict):
    keys = lambda self: collections.abc.KeysView(self)
    __len__ = lambda self: 2
    __iter__ = lambda self: itertools.repeat(2)
    __eq__ = lambda self, other: True
    __hash__ = None


KINDS = iter([{2: 2}.keys(), {2: 2}.items(), Own({2: 2}).keys(), Own().values(), collections.ChainMap(Own(), {}), types.MappingProxyType(Own({1: 2})), collections.abc.ItemsView(Own()), collections.OrderedDict(a=2).values()] * 2)


def double(x):
    return next(KINDS, {}.keys())
