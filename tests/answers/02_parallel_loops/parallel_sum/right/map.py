def parallel_sum(data):
    lazy_inc = delayed(slowinc)
    return delayed(sum)(list(map(lazy_inc, data)))
