# one alone is not incremented
def totals(groups):
    sums = []
    for group in groups:
        if len(group) == 1:
            sums.append(delayed(sum)([group[0], 1]))
        else:
            sums.append(delayed(sum)([lazy_inc(x) for x in group]))
    return delayed(list)(sums)
