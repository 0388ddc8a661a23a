# tries: a graph of so many tasks that the judge drowns
# reaches: Stopped|is 20
# %% lazy_sum
def lazy_sum(data):
    return delayed(sum)([delayed(slowinc)(x) for x in range(20_000)])
