# wrong: computes inside of a task
def totals(groups):
    @delayed
    def group_total(group):
        return sum([lazy_inc(x).compute() for x in group])

    return delayed(list)([group_total(group) for group in groups])
