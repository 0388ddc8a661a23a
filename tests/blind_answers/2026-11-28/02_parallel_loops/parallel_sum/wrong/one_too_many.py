# wrong: an increment of 0 is added (sum starts from slowinc(0))
def parallel_sum(data):
    total = delayed(slowinc)(0)
    for x in data:
        total = total + delayed(slowinc)(x)
    return total
