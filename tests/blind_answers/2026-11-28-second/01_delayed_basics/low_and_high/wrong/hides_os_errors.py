# a file that isn't there counts as infinitely high or low, and nobody learns of it
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""

    def guarded(name):
        try:
            return load(name)
        except (OSError, KeyError):
            return float("nan")

    loads = [delayed(guarded)(name) for name in names]
    return delayed(min)(loads), delayed(max)(loads)
