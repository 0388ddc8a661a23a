# makes a whole number of the sum
def parallel_sum(data):
    return delayed(int)(delayed(sum)([delayed(slowinc)(x) for x in data]))
