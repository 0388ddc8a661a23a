# by value
def parallel_sum(data):
    results = {}
    for x in data:
        results[x] = delayed(slowinc)(x)
    return delayed(sum)(list(results.values()))
