# caught by: parallel_sum_value, parallel_sum_calls
def parallel_sum(data):
    total = 1
    for x in data:
        total += delayed(slowinc)(x)
    return total
