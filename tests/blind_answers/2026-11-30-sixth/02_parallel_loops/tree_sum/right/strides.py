def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    sums = [*values]
    step = 1
    while step < len(sums):
        for i in range(0, len(sums) - step, 2 * step):
            sums[i] = delayed(slowadd)(sums[i], sums[i + step])
        step *= 2
    return sums[0]
