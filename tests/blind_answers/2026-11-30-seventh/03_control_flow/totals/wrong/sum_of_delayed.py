# additions in a row
def totals(groups):
    def group_total(group):
        return sum([lazy_inc(x) for x in group])

    return delayed(list)([group_total(group) for group in groups])
