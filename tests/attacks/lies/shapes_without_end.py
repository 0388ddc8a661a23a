# tries: arrays and tables that are small here and huge where they are made again
import numpy
import pandas

values = iter(
    [
        numpy.broadcast_to(numpy.int8(1), (10**6, 10**6)),
        numpy.lib.stride_tricks.as_strided(numpy.zeros(1), (10**9, 10**3), (0, 0)),
        pandas.DataFrame(index=pandas.RangeIndex(10**15)),
        pandas.Series(pandas.arrays.SparseArray([0]), index=[0]),
        numpy.zeros((0, 10**15)),
        numpy.zeros(1, dtype=[(str(n), "i8") for n in range(3000)]),
        range(10**18),
    ]
)


def double(x):
    return next(values, x)
