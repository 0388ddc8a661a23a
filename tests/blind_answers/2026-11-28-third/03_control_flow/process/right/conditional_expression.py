def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    return delayed(sum)([delayed(half)(x) if is_even(x) else delayed(odd_process)(x) for x in data])
