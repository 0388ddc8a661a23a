# wrong: highest first
def low_and_high(load, names):
    numbers = [delayed(load)(name) for name in names]
    return delayed(max)(numbers), delayed(min)(numbers)
