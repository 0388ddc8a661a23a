def size(group):
    return delayed(sum)([lazy_inc(x) for x in group])


def totals(groups):
    return delayed(list)([size(group) for group in groups])
