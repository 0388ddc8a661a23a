# wrong: a dictionary by number of group
def totals(groups):
    return delayed(dict)({i: delayed(sum)([lazy_inc(x) for x in g]) for i, g in enumerate(groups)})
