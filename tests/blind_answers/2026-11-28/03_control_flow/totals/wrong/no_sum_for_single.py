# wrong: a group of one number has no task that sums it
def totals(groups):
    def group_total(group):
        lazy = [delayed(slowinc)(x) for x in group]
        return lazy[0] if len(lazy) == 1 else delayed(sum)(lazy)

    return delayed(list)([group_total(group) for group in groups])
