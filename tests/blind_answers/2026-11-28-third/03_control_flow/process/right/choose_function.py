def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    results = []
    for x in data:
        function = half if is_even(x) else odd_process
        results.append(delayed(function)(x))
    return delayed(sum)(results)
