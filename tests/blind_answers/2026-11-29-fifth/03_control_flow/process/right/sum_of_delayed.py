def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    total = 0
    for x in data:
        function = half if is_even(x) else odd_process
        total += delayed(function)(x)
    return total
