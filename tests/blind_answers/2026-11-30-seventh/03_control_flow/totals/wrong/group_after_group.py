# the sum of a group waits for that of the group before
def totals(groups):
    def after(numbers, before):
        return sum(numbers)

    sums, before = [], None
    for group in groups:
        before = delayed(after)([lazy_inc(x) for x in group], before)
        sums.append(before)
    return delayed(list)(sums)
