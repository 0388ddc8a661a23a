# caught by: parallel_sum_calls
def parallel_sum(data):
    idle = [delayed(slowinc)(x) for x in data]
    return delayed(lambda ignored: sum(slowinc(x) for x in data))(idle)
