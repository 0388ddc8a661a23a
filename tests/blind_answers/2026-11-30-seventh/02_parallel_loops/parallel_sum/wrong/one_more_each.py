# adds ones itself and calls nothing slow
def parallel_sum(data):
    return delayed(sum)([delayed(lambda x: x + 1)(x) for x in data])
