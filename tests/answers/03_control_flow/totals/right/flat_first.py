def totals(groups):
    flat = [lazy_inc(x) for group in groups for x in group]
    results, i = [], 0
    for group in groups:
        results.append(delayed(sum)(flat[i : i + len(group)]))
        i += len(group)
    return delayed(list)(results)
