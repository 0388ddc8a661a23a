def parallel_sum(data):
    total = 0
    for x in data:
        total = total + delayed(slowinc)(x)
    return total
