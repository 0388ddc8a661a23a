# caught by: parallel_sum_value, parallel_sum_calls
def parallel_sum(data):
    return delayed(max)([delayed(slowinc)(x) for x in data])
