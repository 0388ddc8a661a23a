# increments what is incremented
def parallel_sum(data):
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        results.append(delayed(slowinc)(y))
    return delayed(sum)(results) - len(list(data))
