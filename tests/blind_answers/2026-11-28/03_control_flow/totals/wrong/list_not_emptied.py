# wrong: the list of increments is not started anew for each group (running totals)
def totals(groups):
    increments = []
    sums = []
    for group in groups:
        for x in group:
            increments.append(delayed(slowinc)(x))
        sums.append(delayed(sum)(list(increments)))
    return delayed(list)(sums)
