# the other way to repair it
def totals(groups):
    @delayed
    def group_total(group):
        return sum(slowinc(x) for x in group)

    return delayed(list)([group_total(group) for group in groups])
