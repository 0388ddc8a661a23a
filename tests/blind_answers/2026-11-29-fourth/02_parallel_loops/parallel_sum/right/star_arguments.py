@delayed
def add_all(*numbers):
    """Return the sum of its arguments."""
    total = numbers[0]
    for number in numbers[1:]:
        total = total + number
    return total


def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    lazy = {i: delayed(slowinc)(x) for i, x in enumerate(data)}
    return add_all(*lazy.values())
