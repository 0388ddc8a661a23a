# caught by: parallel_sum_is_parallel, parallel_sum_value, parallel_sum_calls
data = [1, 2, 3, 4]


def parallel_sum(values):
    return delayed(sum)([delayed(slowinc)(x) for x in data[:2]])
