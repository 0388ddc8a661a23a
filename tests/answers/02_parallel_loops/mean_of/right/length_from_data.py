def mean_of(data):
    def divided_sum(numbers, count):
        return sum(numbers) / count

    return delayed(divided_sum)([delayed(slowinc)(x) for x in data], len(data))
