# wrong: empties the list that it gets
def parallel_sum(data):
    results = []
    while data:
        results.append(delayed(slowinc)(data.pop()))
    return delayed(sum)(results)
