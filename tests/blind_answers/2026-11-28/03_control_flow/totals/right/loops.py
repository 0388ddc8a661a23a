def totals(groups):
    result = []
    for group in groups:
        increments = []
        for x in group:
            increments.append(delayed(slowinc)(x))
        result.append(delayed(sum)(increments))
    return delayed(list)(result)
