def parallel_sum(data):
    total = delayed(0)
    for x in data:
        total += delayed(slowinc)(x)
    return total
