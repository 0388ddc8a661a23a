# caught by: totals_graph, totals_value
@delayed
def totals(groups):
    return [delayed(sum)([delayed(slowinc)(x) for x in group]) for group in groups]
