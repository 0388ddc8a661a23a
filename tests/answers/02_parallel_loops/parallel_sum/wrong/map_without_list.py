# caught by: parallel_sum_is_parallel
def parallel_sum(data):
    return delayed(sum)(map(delayed(slowinc), data))
