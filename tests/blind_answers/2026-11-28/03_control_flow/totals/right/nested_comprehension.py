def totals(groups):
    return delayed([delayed(sum)([lazy_inc(x) for x in group]) for group in groups])
