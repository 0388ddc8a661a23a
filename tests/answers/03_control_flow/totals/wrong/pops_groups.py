# caught by: totals_value
def totals(groups):
    sums = []
    while groups:
        sums.append(delayed(sum)([lazy_inc(x) for x in groups.pop(0)]))
    return delayed(list)(sums)
