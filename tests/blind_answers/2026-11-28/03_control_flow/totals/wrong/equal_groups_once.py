# wrong: equal groups have one total together
def totals(groups):
    distinct = {tuple(group): delayed(sum)([delayed(slowinc)(x) for x in group]) for group in groups}
    return delayed(list)(list(distinct.values()))
