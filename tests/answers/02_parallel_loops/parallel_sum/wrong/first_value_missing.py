# caught by: parallel_sum_value, parallel_sum_calls
def parallel_sum(data):
    total = delayed(slowinc)(data[0])
    for i in range(2, len(data)):
        total = total + delayed(slowinc)(data[i])
    return total
