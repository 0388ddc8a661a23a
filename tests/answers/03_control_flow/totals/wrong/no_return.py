# caught by: totals_graph
def totals(groups):
    results = [delayed(sum)([lazy_inc(x) for x in group]) for group in groups]
    delayed(list)(results)
