def parallel_sum(data):
    @delayed
    def total(*numbers):
        result = 0
        for number in numbers:
            result += number
        return result

    return total(*(delayed(slowinc)(x) for x in data))
