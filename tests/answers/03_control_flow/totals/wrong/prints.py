# caught by: totals_graph
def totals(groups):
    for group in groups:
        print(delayed(sum)([lazy_inc(x) for x in group]))
