@delayed
def add_up(*numbers):
    total = 0
    for number in numbers:
        total = total + number
    return total


@delayed
def listed(*totals):
    return list(totals)


def totals(groups):
    return listed(*[add_up(*map(lazy_inc, group)) for group in groups])
