# wrong: numbers that are 0 are left out
def low_and_high(load, names):
    numbers = [delayed(load)(name) for name in names]
    low = delayed(lambda ns: min([n for n in ns if n] or [0]))(numbers)
    high = delayed(lambda ns: max([n for n in ns if n] or [0]))(numbers)
    return low, high
