# wrong: one task, listed several times
def parallel_sum(data):
    return delayed(sum)([delayed(slowinc)(data[0])] * len(data))
