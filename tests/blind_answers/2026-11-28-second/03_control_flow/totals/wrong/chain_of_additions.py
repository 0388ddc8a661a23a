# a task per addition, in a row, written out
def totals(groups):
    def add(a, b):
        return a + b

    sums = []
    for group in groups:
        total = 0
        for x in group:
            total = delayed(add)(total, lazy_inc(x))
        sums.append(total)
    return delayed(list)(sums)
