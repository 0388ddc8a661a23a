def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    evens = [x for x in data if is_even(x)]
    odds = [x for x in data if not is_even(x)]
    halves = [delayed(half)(x) for x in evens]
    processed = [delayed(odd_process)(x) for x in odds]
    return delayed(sum)(halves + processed)
