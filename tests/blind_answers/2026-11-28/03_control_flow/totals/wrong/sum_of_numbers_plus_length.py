# wrong: no slowinc: sum plus number of values
def totals(groups):
    def group_total(group):
        return sum(group) + len(group)

    return delayed(list)([delayed(group_total)(group) for group in groups])
