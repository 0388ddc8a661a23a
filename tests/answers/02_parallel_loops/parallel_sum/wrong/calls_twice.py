# caught by: parallel_sum_calls
def parallel_sum(data):
    for x in data:
        slowinc(x)
    first = [delayed(slowinc)(x) for x in data]
    second = [delayed(slowinc)(x) for x in data]
    return delayed(lambda numbers, checked: sum(numbers))(first, second)
