# the broken program as it is
def totals(groups):
    @delayed
    def group_total(group):
        return sum([lazy_inc(x) for x in group])

    return delayed(list)([group_total(group) for group in groups])
