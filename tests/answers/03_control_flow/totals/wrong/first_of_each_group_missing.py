# caught by: totals_graph, totals_value
def totals(groups):
    results = []
    for group in groups:
        results.append(delayed(sum)([lazy_inc(group[i]) for i in range(1, len(group))]))
    return delayed(list)(results)
