# wrong: groups wait for each other: a group's sum is the difference of running sums
def totals(groups):
    before = 0
    sums = []
    increments = []
    for group in groups:
        increments = increments + [delayed(slowinc)(x) for x in group]
        total = delayed(sum)(increments)
        sums.append(total - before)
        before = total
    return delayed(list)(sums)
