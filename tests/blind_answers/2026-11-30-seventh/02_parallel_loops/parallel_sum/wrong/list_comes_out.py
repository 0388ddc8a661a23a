# leaves the sum to the caller
def parallel_sum(data):
    results = []
    for x in data:
        results.append(delayed(slowinc)(x))
    return results
