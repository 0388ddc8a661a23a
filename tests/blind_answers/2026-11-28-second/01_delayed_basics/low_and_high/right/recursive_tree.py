def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""

    def best(choose, items):
        if len(items) == 1:
            return items[0]
        half = len(items) // 2
        return delayed(choose)(best(choose, items[:half]), best(choose, items[half:]))

    loaded = [delayed(load)(name) for name in names]
    return best(min, loaded), best(max, loaded)
