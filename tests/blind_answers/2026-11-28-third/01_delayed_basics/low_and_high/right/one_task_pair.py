def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    # YOUR CODE HERE
    @delayed
    def both(values):
        return min(values), max(values)

    pair = both([delayed(load)(name) for name in names])
    return pair[0], pair[1]
