def totals(groups):
    results = []
    for group in groups:
        increments = []
        for x in group:
            increments.append(delayed(slowinc)(x))
        results.append(delayed(sum)(increments))
    return delayed(list)(results)
