# passes over values that are nothing
def parallel_sum(data):
    return delayed(sum)([delayed(slowinc)(x) for x in data if x])
