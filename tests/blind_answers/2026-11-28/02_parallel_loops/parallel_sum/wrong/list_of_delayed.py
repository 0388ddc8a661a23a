# wrong: a list of Delayed, no sum
def parallel_sum(data):
    return [delayed(slowinc)(x) for x in data]
