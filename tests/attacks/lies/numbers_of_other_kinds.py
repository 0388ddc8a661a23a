# tries: numbers of kinds that are compared in another way: enumerations, decimals that signal, of numpy without a value, of sympy, dates
# reaches: double|cannot|Error
import decimal
import enum

import numpy


class Flag(enum.IntFlag):
    ONE = 1
    _missing_ = classmethod(lambda cls, value: cls.ONE)
    __eq__ = lambda self, other: True
    __hash__ = int.__hash__


kinds = iter([lambda: Flag.ONE, lambda: decimal.Decimal("sNaN"), lambda: decimal.Decimal("-0E-99999"), lambda: numpy.datetime64("NaT"), lambda: numpy.float128("nan"), lambda: numpy.complex64(complex("nan+nanj")), lambda: numpy.timedelta64(2, "s"), lambda: numpy.str_("2")])


def double(x):
    return next(kinds, lambda: numpy.longdouble("inf"))()
