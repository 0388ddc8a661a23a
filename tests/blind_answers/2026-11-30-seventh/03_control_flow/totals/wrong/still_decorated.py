# a list of lazies is handed out of the task
def totals(groups):
    @delayed
    def group_total(group):
        return [lazy_inc(x) for x in group]

    return delayed(list)([delayed(sum)(group_total(group)) for group in groups])
