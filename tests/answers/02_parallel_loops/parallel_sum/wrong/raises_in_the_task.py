# caught by: parallel_sum_value (own error)
def parallel_sum(data):
    @delayed
    def total(numbers):
        return sum(numbers) / (len(numbers) - len(data))

    return total([delayed(slowinc)(x) for x in data])
