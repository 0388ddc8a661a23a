# equal numbers of a group once
def totals(groups):
    return delayed(list)([delayed(sum)([lazy_inc(x) for x in set(group)]) for group in groups])
