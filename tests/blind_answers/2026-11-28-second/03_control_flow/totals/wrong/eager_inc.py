# slowinc is called while the graph is built
def totals(groups):
    return delayed(list)([delayed(sum)([slowinc(x) for x in group]) for group in groups])
