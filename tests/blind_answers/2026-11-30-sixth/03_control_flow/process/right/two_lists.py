def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    evens = [delayed(half)(x) for x in data if is_even(x)]
    odds = [delayed(odd_process)(x) for x in data if not is_even(x)]
    return delayed(sum)(evens + odds)
