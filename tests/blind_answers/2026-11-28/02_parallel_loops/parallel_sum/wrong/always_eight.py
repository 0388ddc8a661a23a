# wrong: always range(8)
def parallel_sum(data):
    return delayed(sum)([delayed(slowinc)(x) for x in range(8)])
