# caught by: totals_graph
def totals(groups):
    @delayed
    def group_total(group):
        return delayed(sum)([delayed(slowinc)(x) for x in group]).compute(scheduler="sync")

    return delayed(list)([group_total(group) for group in groups])
