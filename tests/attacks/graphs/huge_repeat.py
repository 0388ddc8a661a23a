# tries: text of 10^11 letters, as a task
# reaches: MemoryError
# %% lazy_sum
import operator


def lazy_sum(data):
    return delayed(operator.mul)("x", 10**11)
