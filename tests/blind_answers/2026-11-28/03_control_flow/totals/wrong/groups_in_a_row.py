# wrong: the numbers of a group are added one after the other, each waiting
def totals(groups):
    @delayed
    def add_next(total, x):
        return total + slowinc(x)

    sums = []
    for group in groups:
        total = 0
        for x in group:
            total = add_next(total, x)
        sums.append(total)
    return delayed(list)(sums)
