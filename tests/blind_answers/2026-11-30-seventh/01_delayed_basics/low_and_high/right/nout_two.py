# one task of two results
def low_and_high(load, names):
    @delayed(nout=2)
    def extremes(numbers):
        return min(numbers), max(numbers)

    low, high = extremes([delayed(load)(name) for name in names])
    return low, high
