# caught by: parallel_sum_is_parallel, parallel_sum_calls
def parallel_sum(data):
    total = 0
    for x in data:
        total = delayed(slowinc)(total + x)
    return total
