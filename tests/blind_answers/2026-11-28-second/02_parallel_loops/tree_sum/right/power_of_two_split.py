def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    add = delayed(slowadd)

    def between(start, stop):
        if stop - start == 1:
            return values[start]
        step = 1
        while step * 2 < stop - start:
            step *= 2
        return add(between(start, start + step), between(start + step, stop))

    return between(0, len(values))
