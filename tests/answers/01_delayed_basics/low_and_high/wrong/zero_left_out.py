# caught by: low_and_high_value
def low_and_high(load, names):
    numbers = [delayed(load)(name) for name in names]

    def lowest(numbers):
        return min([number for number in numbers if number] or [0])

    return delayed(lowest)(numbers), delayed(max)(numbers)
