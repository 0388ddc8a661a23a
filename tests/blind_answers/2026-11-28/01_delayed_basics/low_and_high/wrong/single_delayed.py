# wrong: one Delayed of a pair, not two Delayed
def low_and_high(load, names):
    numbers = [delayed(load)(name) for name in names]
    return delayed(lambda ns: (min(ns), max(ns)))(numbers)
