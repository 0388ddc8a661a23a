# caught by: totals_value
def totals(groups):
    results = []
    for group in groups:
        tasks = [delayed(slowinc)(x) for x in group if x < 6]
        results.append(delayed(sum)(tasks))
    return delayed(list)(results)
