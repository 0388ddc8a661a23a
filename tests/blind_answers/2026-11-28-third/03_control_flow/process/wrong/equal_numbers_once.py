# a dictionary by number: equal numbers count once
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    results = {}
    for x in data:
        results[x] = delayed(half)(x) if is_even(x) else delayed(odd_process)(x)
    return delayed(sum)(list(results.values()))
