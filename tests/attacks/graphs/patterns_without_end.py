# tries: the evaluator's time, by patterns, powers and factors that never come to an end
# seconds: 2
# %% lazy_sum
import math
import re


def lazy_sum(data):
    a = delayed(re.fullmatch)("(a+)+$", "a" * 40 + "!")
    b = delayed(math.factorial)(10**8)
    c = delayed(pow)(3, 10**9)
    d = delayed(math.comb)(10**7, 5 * 10**6)
    return delayed(sum)([a, b, c, d])
