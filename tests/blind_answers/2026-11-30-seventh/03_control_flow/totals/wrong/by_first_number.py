# a dictionary by the first number of the group
def totals(groups):
    sums = {(group or [None])[0]: delayed(sum)([lazy_inc(x) for x in group]) for group in groups}
    return delayed(lambda d: list(d.values()))(sums)
