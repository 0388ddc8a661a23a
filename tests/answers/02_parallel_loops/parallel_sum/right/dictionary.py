def parallel_sum(data):
    increments = {position: delayed(slowinc)(x) for position, x in enumerate(data)}

    @delayed
    def add_up(numbers):
        total = 0
        for number in numbers.values():
            total += number
        return total

    return add_up(increments)
