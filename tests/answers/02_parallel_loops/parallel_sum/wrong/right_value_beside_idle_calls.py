# caught by: parallel_sum_calls
def parallel_sum(data):
    @delayed
    def total(ignored):
        return sum(data) + len(data)

    return total([delayed(slowinc)(x) for x in data])
