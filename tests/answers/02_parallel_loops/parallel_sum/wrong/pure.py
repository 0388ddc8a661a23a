# caught by: parallel_sum_is_parallel
def parallel_sum(data):
    return delayed(sum)([delayed(slowinc, pure=True)(x) for x in data])
