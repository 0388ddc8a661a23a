@delayed
def add_up(numbers):
    total = 0
    for number in numbers:
        total += number
    return total


def totals(groups):
    return delayed(list)([add_up([lazy_inc(x) for x in group]) for group in groups])
