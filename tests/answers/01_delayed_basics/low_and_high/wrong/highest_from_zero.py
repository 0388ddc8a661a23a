# caught by: low_and_high_value
def low_and_high(load, names):
    @delayed
    def highest(numbers):
        best = 0
        for number in numbers:
            if number > best:
                best = number
        return best

    numbers = [delayed(load)(name) for name in names]
    return delayed(min)(numbers), highest(numbers)
