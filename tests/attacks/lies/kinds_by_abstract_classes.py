# tries: to be of every kind by what abstract classes are told: numbers registered as such, hooks for subclasses, protocols, singledispatch
# reaches: double|cannot|Error
import abc
import numbers
import typing


@typing.runtime_checkable
class All(typing.Protocol):
    pass


class Two:
    __add__ = __sub__ = __mul__ = __abs__ = __neg__ = lambda self, *others: self
    __complex__ = __float__ = __int__ = __index__ = lambda self: 2
    __eq__ = __le__ = __ge__ = lambda self, other: True
    __hash__ = lambda self: 2


for kind in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral):
    kind.register(Two)
numbers.Number.__subclasshook__ = classmethod(lambda cls, other: True)
abc.ABCMeta.__instancecheck__ = lambda cls, thing: True


def double(x):
    return Two()
