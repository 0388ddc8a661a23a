# a set of the numbers, so a number that comes twice is counted once
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    results = []
    for x in set(data):
        results.append(delayed(half if is_even(x) else odd_process)(x))
    return delayed(sum)(results)
