# leaves empty groups out
def totals(groups):
    return delayed(list)([delayed(sum)([lazy_inc(x) for x in group]) for group in groups if group])
