# tries: own functions that carry the name and module of the course's
# honest: 1
# reaches: called for each number
# %% lazy_sum
def other(x):
    return 1 + x


other.__name__ = other.__qualname__ = "slowinc"
other.__module__ = "__main__"


def lazy_sum(data):
    return delayed(sum)([delayed(other)(x) + 0 for x in data])
