# caught by: parallel_sum_is_parallel, parallel_sum_value, parallel_sum_calls
def parallel_sum(data):
    results = []
    for i in range(len(data) - 1):
        results.append(delayed(slowinc)(data[i]))
    return delayed(sum)(results)
