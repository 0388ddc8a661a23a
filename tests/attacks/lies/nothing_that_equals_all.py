# tries: values that are not there, and pass for any where nobody asks: masked, missing, empty, NaN, NotImplemented, ...
# reaches: is 2|cannot be checked|ambiguous|Error
import numpy
import pandas

values = [
    *(numpy.ma.masked_all(()), numpy.ma.masked_all(3), pandas.NA, pandas.NaT, NotImplemented, ..., float("nan")),
    *(pandas.Series([pandas.NA], dtype="Int64"), pandas.Series(dtype="Int64"), pandas.DataFrame(), numpy.array([]), numpy.empty((0, 3))),
]


def double(x):
    return values.pop() if values else numpy.ma.masked
