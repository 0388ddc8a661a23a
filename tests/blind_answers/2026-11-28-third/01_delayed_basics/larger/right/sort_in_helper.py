@delayed
def largest_of(numbers):
    numbers = list(numbers)
    numbers.sort(reverse=True)
    return numbers[0]


def larger(a, b):
    """Return a Delayed: the larger of a + 1 and b + 1."""
    return largest_of(list(map(delayed(slowinc), (a, b))))
