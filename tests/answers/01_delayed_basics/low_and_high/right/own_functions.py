def low_and_high(load, names):
    @delayed
    def lowest(numbers):
        low = numbers[0]
        for number in numbers:
            if number < low:
                low = number
        return low

    @delayed
    def highest(numbers):
        return sorted(numbers, reverse=True)[0]

    numbers = [delayed(load)(name) for name in names]
    return lowest(numbers), highest(numbers)
