def lazy_process(x):
    """Arrange the call that x needs."""
    if is_even(x):
        return delayed(half)(x)
    return delayed(odd_process)(x)


def process(data):
    return delayed(sum)([lazy_process(x) for x in data])
