# caught by: parallel_sum_is_parallel (own error)
def parallel_sum(data):
    return delayed(sum)([slowinc(x) for x in delayed(data)])
