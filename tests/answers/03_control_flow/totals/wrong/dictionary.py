# caught by: totals_value
def totals(groups):
    return delayed(dict)({i: delayed(sum)([lazy_inc(x) for x in g]) for i, g in enumerate(groups)})
