# starts from fixed limits, which numbers may be beyond
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""

    def lowest(numbers):
        low = 1_000_000_000
        for number in numbers:
            low = min(low, number)
        return low

    def highest(numbers):
        high = -1_000_000_000
        for number in numbers:
            high = max(high, number)
        return high

    loads = [delayed(load)(name) for name in names]
    return delayed(lowest)(loads), delayed(highest)(loads)
