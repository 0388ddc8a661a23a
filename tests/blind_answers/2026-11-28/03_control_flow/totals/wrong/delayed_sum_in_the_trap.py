# wrong: delayed(sum), but still inside of a task
def totals(groups):
    @delayed
    def group_total(group):
        return delayed(sum)([lazy_inc(x) for x in group])

    return delayed(list)([group_total(group) for group in groups])
