# caught by: parallel_sum_is_parallel
@delayed
def parallel_sum(data):
    results = []
    for x in data:
        results.append(slowinc(x))
    return sum(results)
