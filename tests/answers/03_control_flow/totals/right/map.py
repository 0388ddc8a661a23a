def totals(groups):
    def group_total(group):
        return delayed(sum)(list(map(delayed(slowinc), group)))

    return delayed(list)(list(map(group_total, groups)))
