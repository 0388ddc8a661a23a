# wrong: return stands in the loop
def totals(groups):
    sums = []
    for group in groups:
        sums.append(delayed(sum)([delayed(slowinc)(x) for x in group]))
        return delayed(list)(sums)
