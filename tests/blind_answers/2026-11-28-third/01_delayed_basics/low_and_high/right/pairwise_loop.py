def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    def smaller(a, b):
        return a if a < b else b

    def greater(a, b):
        return a if a > b else b

    loads = []
    for name in names:
        loads += [delayed(load)(name)]
    low = delayed(smaller)(loads[0], loads[0])
    high = delayed(greater)(loads[0], loads[0])
    for number in loads[1:]:
        low = delayed(smaller)(low, number)
        high = delayed(greater)(high, number)
    return low, high
