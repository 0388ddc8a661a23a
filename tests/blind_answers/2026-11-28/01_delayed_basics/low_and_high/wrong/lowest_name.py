# wrong: the number of the lowest name, not the lowest number
def low_and_high(load, names):
    return delayed(load)(min(names)), delayed(load)(max(names))
