# even and odd are mixed up
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    results = [delayed(odd_process)(x) if is_even(x) else delayed(half)(x) for x in data]
    return delayed(sum)(results)
