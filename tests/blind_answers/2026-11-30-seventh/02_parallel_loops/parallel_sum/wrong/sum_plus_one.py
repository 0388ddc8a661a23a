# increments the sum
def parallel_sum(data):
    return delayed(slowinc)(delayed(sum)(list(data)))
