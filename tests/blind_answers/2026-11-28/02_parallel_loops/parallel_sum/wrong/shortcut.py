# wrong: one slowinc of the sum plus arithmetic
def parallel_sum(data):
    data = list(data)
    return delayed(slowinc)(sum(data)) + len(data) - 1
