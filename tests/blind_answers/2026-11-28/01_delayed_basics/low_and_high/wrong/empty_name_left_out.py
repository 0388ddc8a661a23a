# wrong: an empty name is not loaded
def low_and_high(load, names):
    numbers = [delayed(load)(name) for name in names if name]
    return delayed(min)(numbers), delayed(max)(numbers)
