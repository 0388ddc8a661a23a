# wrong: leaves out values that are not positive
def parallel_sum(data):
    return delayed(sum)([delayed(slowinc)(x) for x in data if x > 0])
