# wrong: each of the two tasks loads everything for itself
def low_and_high(load, names):
    low = delayed(lambda: min(load(n) for n in names))()
    high = delayed(lambda: max(load(n) for n in names))()
    return low, high
