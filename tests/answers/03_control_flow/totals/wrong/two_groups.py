# caught by: totals_graph (own error), totals_value (own error)
def totals(groups):
    first, second = groups[0], groups[1]
    low, high = [lazy_inc(x) for x in first], [lazy_inc(x) for x in second]
    return delayed(list)([delayed(sum)(low), delayed(sum)(high)])
