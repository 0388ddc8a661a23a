def parallel_sum(data):
    return sum(delayed(slowinc)(x) for x in data)
