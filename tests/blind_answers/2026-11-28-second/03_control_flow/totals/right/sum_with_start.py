def totals(groups):
    """One list of lists of tasks, and a loop over indices."""
    tasks = {}
    for g, group in enumerate(groups):
        for i, x in enumerate(group):
            tasks[g, i] = lazy_inc(x)
    sums = [delayed(sum)([tasks[g, i] for i in range(len(groups[g]))], 0) for g in range(len(groups))]
    return delayed(lambda *parts: [*parts])(*sums)
