# wrong: equal values in a group count once
def totals(groups):
    return delayed(list)([delayed(sum)([delayed(slowinc)(x) for x in set(group)]) for group in groups])
