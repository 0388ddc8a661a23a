# wrong: increments 0, 1, 2, ... instead of the values
def parallel_sum(data):
    return delayed(sum)([delayed(slowinc)(i) for i in range(len(data))])
