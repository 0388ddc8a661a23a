def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    return delayed(sum)([delayed(half if is_even(x) else odd_process)(x) for x in data])
