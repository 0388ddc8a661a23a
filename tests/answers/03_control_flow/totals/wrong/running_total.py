# caught by: totals_value
def totals(groups):
    results, increments = [], []
    for group in groups:
        for x in group:
            increments.append(delayed(slowinc)(x))
        results.append(delayed(sum)(list(increments)))
    return delayed(list)(results)
