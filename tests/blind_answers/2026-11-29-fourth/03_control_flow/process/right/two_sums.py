def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    even = [delayed(half)(x) for x in filter(is_even, data)]
    odd = [delayed(odd_process)(x) for x in data if not is_even(x)]
    return delayed(lambda first, second: sum(first) + sum(second))(even, odd)
