# tries: a chain of tasks deeper than any stack
# reaches: Stopped|recursion
# %% lazy_sum
def lazy_sum(data):
    z = delayed(slowinc)(0)
    for _ in range(5_000):
        z = delayed(slowinc)(z)
    return z
