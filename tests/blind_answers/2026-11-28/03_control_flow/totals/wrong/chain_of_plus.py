# wrong: sum() makes a task of every addition, and a plain 0 of an empty group
def totals(groups):
    def group_total(group):
        return sum([lazy_inc(x) for x in group])

    return delayed(list)([group_total(group) for group in groups])
