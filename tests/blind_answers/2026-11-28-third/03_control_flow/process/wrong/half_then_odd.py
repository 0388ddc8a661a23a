# an if without else: after half, the odd one is looked at again
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    results = []
    for x in data:
        y = delayed(odd_process)(x)
        if is_even(x):
            y = delayed(half)(y)
        results.append(y)
    return delayed(sum)(results)
