# wrong: the highest name is loaded once more to get its number
def low_and_high(load, names):
    numbers = [delayed(load)(name) for name in names]
    low = delayed(min)(numbers)
    best = delayed(lambda ns: names[ns.index(max(ns))])(numbers)
    high = delayed(load)(best)
    return low, high
