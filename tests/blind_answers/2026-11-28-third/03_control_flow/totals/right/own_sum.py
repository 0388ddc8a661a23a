@delayed
def add_up(numbers):
    total = 0
    for number in numbers:
        total = total + number
    return total


def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    result = []
    for i in range(len(groups)):
        result.append(add_up([lazy_inc(x) for x in groups[i]]))
        print("group", i)
    return delayed(list)(result)
