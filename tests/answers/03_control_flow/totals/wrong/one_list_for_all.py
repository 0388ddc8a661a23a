# caught by: totals_value
def totals(groups):
    results, increments = [], []
    for group in groups:
        increments += [delayed(slowinc)(x) for x in group]
        results.append(increments)
    return delayed(list)([delayed(sum)(numbers) for numbers in results])
