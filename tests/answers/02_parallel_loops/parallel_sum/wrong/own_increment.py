# caught by: parallel_sum_calls
def parallel_sum(data):
    return delayed(sum)([delayed(lambda x: x + 1)(x) for x in data])
