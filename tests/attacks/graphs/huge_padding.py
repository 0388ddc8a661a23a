# tries: all memory of the evaluator, by texts that fill themselves up
# %% lazy_sum
import operator


def lazy_sum(data):
    a = delayed(operator.mod)("%0999999999d", 1)
    b = delayed(str.ljust)("x", 10**10)
    c = delayed(format)(1, "0>9999999999")
    d = delayed(int.to_bytes)(1, 10**10, "big")
    return delayed(sum)([delayed(len)(x) for x in (a, b, c, d)])
