# caught by: totals_value
def totals(groups):
    results = []
    while groups:
        results.append(delayed(sum)([lazy_inc(x) for x in groups.pop()]))
    return delayed(list)(results)
