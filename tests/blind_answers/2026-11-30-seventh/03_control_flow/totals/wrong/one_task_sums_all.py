# one task sums all groups
def totals(groups):
    calls = [[lazy_inc(x) for x in group] for group in groups]
    return delayed(lambda groups: [sum(g) for g in groups])(calls)
