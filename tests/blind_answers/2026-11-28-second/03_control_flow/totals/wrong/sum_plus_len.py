# adds one for each number without slowinc
def totals(groups):
    def group_total(group):
        tasks = [lazy_inc(x) for x in group]
        return delayed(lambda done, total: total)(tasks, sum(group) + len(group))

    return delayed(list)([group_total(group) for group in groups])
