# wrong: assumes that the names are in order
def low_and_high(load, names):
    numbers = [delayed(load)(name) for name in names]
    return numbers[0], numbers[-1]
