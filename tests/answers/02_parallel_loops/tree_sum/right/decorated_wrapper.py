@delayed
def add(x, y):
    return slowadd(x, y)


def one_level(values):
    sums = [add(x, y) for x, y in zip(values[::2], values[1::2], strict=False)]
    return sums + values[len(sums) * 2 :]


def tree_sum(values):
    while len(values) > 1:
        values = one_level(values)
    return values[0]
