# caught by: low_and_high_value
def low_and_high(load, names):
    @delayed
    def lowest(numbers):
        best = 1000
        for number in numbers:
            best = min(best, number)
        return best

    numbers = [delayed(load)(name) for name in names]
    return lowest(numbers), delayed(max)(numbers)
