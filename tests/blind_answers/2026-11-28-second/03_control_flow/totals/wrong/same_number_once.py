# equal numbers share one slowinc task: a number that comes twice has no task of its own
def totals(groups):
    lazies = {x: lazy_inc(x) for group in groups for x in group}
    return delayed(list)([delayed(sum)([lazies[x] for x in group]) for group in groups])
