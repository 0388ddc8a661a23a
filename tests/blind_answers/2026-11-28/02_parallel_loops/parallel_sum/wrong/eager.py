# wrong: only the sum is lazy
def parallel_sum(data):
    results = [slowinc(x) for x in data]
    return delayed(sum)(results)
