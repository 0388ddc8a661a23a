def totals(groups):
    results = delayed([delayed(sum)(delayed([lazy_inc(x) for x in group])) for group in groups])
    return delayed(list)(results)
