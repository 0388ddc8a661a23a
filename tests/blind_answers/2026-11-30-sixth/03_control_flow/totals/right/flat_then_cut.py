def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    flat = [lazy_inc(x) for group in groups for x in group]
    sums, begin = [], 0
    for group in groups:
        end = begin + len(group)
        sums.append(delayed(sum)(flat[begin:end]))
        begin = end
    return delayed(list)(sums)
