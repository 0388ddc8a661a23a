# wrong: equal values count once
def parallel_sum(data):
    return delayed(sum)([delayed(slowinc)(x) for x in set(data)])
