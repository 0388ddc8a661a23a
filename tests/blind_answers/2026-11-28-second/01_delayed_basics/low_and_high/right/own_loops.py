def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""

    def smallest(first, *others):
        for each in others:
            if each < first:
                first = each
        return first

    def largest(first, *others):
        for each in others:
            if each > first:
                first = each
        return first

    loads = [delayed(load)(name) for name in names]
    return delayed(smallest)(*loads), delayed(largest)(*loads)
