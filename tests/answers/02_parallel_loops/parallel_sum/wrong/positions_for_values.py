# caught by: parallel_sum_value
def parallel_sum(data):
    results = [delayed(slowinc)(i) for i in range(len(data))]
    return delayed(sum)(results)
