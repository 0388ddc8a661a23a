# caught by: parallel_sum_is_parallel, parallel_sum_calls
def parallel_sum(data):
    results = []
    for x in data:
        results.append(delayed(slowinc(x)))
    return delayed(sum)(results)
