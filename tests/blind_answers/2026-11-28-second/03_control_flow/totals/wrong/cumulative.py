# running totals: the list is not cleared between groups
def totals(groups):
    sums, lazies = [], []
    for group in groups:
        for x in group:
            lazies.append(lazy_inc(x))
        sums.append(delayed(sum)(list(lazies)))
    return delayed(list)(sums)
