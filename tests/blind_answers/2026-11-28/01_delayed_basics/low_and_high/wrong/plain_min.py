# wrong: min of Delayed fails
def low_and_high(load, names):
    numbers = [delayed(load)(name) for name in names]
    return min(numbers), max(numbers)
