# caught by: parallel_sum_calls
def parallel_sum(data):
    def all_at_once(numbers):
        return sum([slowinc(x) for x in numbers])

    return delayed(all_at_once)([delayed(float)(x) for x in data])
