# wrong: returns after the first value
def parallel_sum(data):
    results = []
    for x in data:
        results.append(delayed(slowinc)(x))
        return delayed(sum)(results)
