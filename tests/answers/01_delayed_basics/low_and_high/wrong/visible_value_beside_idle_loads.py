# caught by: low_and_high_value
def low_and_high(load, names):
    numbers = [delayed(load)(name) for name in names]
    return delayed(lambda ignored: 3)(numbers), delayed(lambda ignored: 6)(numbers)
