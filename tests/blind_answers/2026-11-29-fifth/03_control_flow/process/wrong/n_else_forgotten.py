# odd numbers are left out
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    results = []
    for x in data:
        if is_even(x):
            results.append(delayed(half)(x))
    return delayed(sum)(results)
