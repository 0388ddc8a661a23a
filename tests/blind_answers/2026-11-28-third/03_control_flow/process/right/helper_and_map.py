def lazily(x):
    """Return the lazy call that x needs."""
    if is_even(x):
        return delayed(half)(x)
    return delayed(odd_process)(x)


def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    return delayed(sum)(list(map(lazily, data)))
