# caught by: totals_graph
def totals(groups):
    results = []
    for group in groups:
        results.append(delayed(sum)([lazy_inc(x) for x in group]))
        return delayed(list)(results)
