# odd numbers go through odd_process and then through half, as in a shortened Collatz walk
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    results = []
    for x in data:
        if not is_even(x):
            x = delayed(odd_process)(x)
        results.append(delayed(half)(x))
    return delayed(sum)(results)
