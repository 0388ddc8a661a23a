# caught by: totals_graph
def totals(groups):
    results = []
    for group in groups:
        total = 0
        for x in group:
            total = delayed(lambda total, x: total + slowinc(x))(total, x)
        results.append(total)
    return delayed(list)(results)
