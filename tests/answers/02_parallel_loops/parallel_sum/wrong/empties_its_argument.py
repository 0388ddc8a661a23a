# caught by: parallel_sum_value
def parallel_sum(data):
    results = []
    while data:
        results.append(delayed(slowinc)(data.pop()))
    return delayed(sum)(results)
