# the list of results stands above the function
results = []


def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    for x in data:
        if is_even(x):
            results.append(delayed(half)(x))
        else:
            results.append(delayed(odd_process)(x))
    return delayed(sum)(results)
