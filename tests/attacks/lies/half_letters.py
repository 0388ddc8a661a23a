# tries: texts of halves of letters and of letters that end lines, as value, print, warning and name
# reaches: double
import warnings


def double(x):
    print("\ud800", "\u2028", "\x00", "\x85")
    warnings.warn("\udfff" * 1000)
    raise type("\u0130", (ValueError,), {})("\ud800" * 10**6)
