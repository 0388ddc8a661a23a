def totals(groups):
    tasks = {}
    for i, group in enumerate(groups):
        tasks[i] = [delayed(slowinc)(x) for x in group]
    return delayed(list)([delayed(sum)(tasks[i]) for i in sorted(tasks)])
