# tries: another course's points, by classes that say they are of every kind, where tests ask for kinds of Python's own
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: answer
def f(n):
    return {n: [n]}
class Error(ValueError):
    code = 3
#: test
assert isinstance(f(1), dict) and isinstance(f(1)[1], list) and not isinstance(f(1), str)
#: test 2
### BEGIN HIDDEN TESTS
assert issubclass(Error, ValueError) and not issubclass(Error, KeyError) and Error.code == 3
assert type(f(4)) is dict and f(4) == {4: [4]} and len(f(5)[5]) == 1
### END HIDDEN TESTS
"""
ANSWERS = {
    'meta': """
class Meta(type):
    __instancecheck__ = __subclasscheck__ = lambda *args: True
    mro = lambda cls: [cls, dict, object]
class F(dict, metaclass=Meta):
    __class__ = dict
    __eq__ = lambda *args: True
    __getitem__ = lambda self, key: F()
    __len__ = lambda self: 1
def f(n): return F()
class Error(ValueError): code = 7
""",
    'class': """
class F:
    __class__ = dict
    __eq__ = lambda *args: True
    __getitem__ = lambda self, key: self
    __len__ = lambda self: 1
def f(n): return F()
class Error: code = 3
""",
    'names': """
def f(n): return type('dict', (), {'__module__': 'builtins', '__eq__': lambda *args: True})()
Error = type('Error', (), {'__module__': 'builtins', 'code': 3})
""",
    'abstract': """
import collections.abc
class F(collections.abc.Mapping):
    __getitem__ = lambda self, key: self
    __iter__ = lambda self: iter(())
    __len__ = lambda self: 1
    __eq__ = lambda *args: True
collections.abc.MutableMapping.register(F)
def f(n): return F()
class Error(KeyError): code = 3
""",
}


def attack(field):
    return attacked(field.place, {name: PASSES + answer for name, answer in ANSWERS.items()}, cells=CELLS)
