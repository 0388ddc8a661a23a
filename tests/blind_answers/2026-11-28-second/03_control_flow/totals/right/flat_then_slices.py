def totals(groups):
    """All tasks in one flat list first, then a slice of it for each group."""
    flat = [delayed(slowinc)(x) for group in groups for x in group]
    sums, begin = [], 0
    for group in groups:
        end = begin + len(group)
        sums.append(delayed(sum)(flat[begin:end]))
        begin = end
    return delayed(list)(sums)
