# delays is_even, too: the if fails with a TypeError
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    results = []
    for x in data:
        if delayed(is_even)(x):
            y = delayed(half)(x)
        else:
            y = delayed(odd_process)(x)
        results.append(y)
    return delayed(sum)(results)
