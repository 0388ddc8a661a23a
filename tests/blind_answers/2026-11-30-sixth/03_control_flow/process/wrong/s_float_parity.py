# decides with a division of floats: large odd numbers count as even
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    results = []
    for x in data:
        if (x / 2).is_integer():
            results.append(delayed(half)(x))
        else:
            results.append(delayed(odd_process)(x))
    return delayed(sum)(results)
