# tries: times and durations that are numbers of no unit, of a million days or of none, and bytes that numpy fills up
# reaches: double|Error
import numpy

KINDS = iter([
    lambda x: numpy.timedelta64(x), lambda x: numpy.timedelta64(2 * x + 1, "as"), lambda x: numpy.datetime64(x, "1000000D"),
    lambda x: numpy.array([2], "m8"), lambda x: numpy.bytes_(b"2\0\0"), lambda x: numpy.str_("2\0"), lambda x: numpy.void(b"2"),
    lambda x: numpy.int8(-128), lambda x: numpy.uint64(2**64 - 1), lambda x: numpy.array([[2]], ">i2")[:0],
] * 3)


def double(x):
    return next(KINDS, lambda x: None)(x)
