# wrong: the first call is made at once, to start the sum
def parallel_sum(data):
    total = slowinc(data[0])
    for x in data[1:]:
        total = total + delayed(slowinc)(x)
    return delayed(total)
