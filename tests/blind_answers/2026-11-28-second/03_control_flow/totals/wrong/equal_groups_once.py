# equal groups are summed once: one task for two groups
def totals(groups):
    sums = {}
    for group in groups:
        if tuple(group) not in sums:
            sums[tuple(group)] = delayed(sum)([lazy_inc(x) for x in group])
    return delayed(list)([sums[tuple(group)] for group in groups])
