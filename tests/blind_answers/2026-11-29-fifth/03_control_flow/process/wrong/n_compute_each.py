# computes each result in the loop
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    results = []
    for x in data:
        y = delayed(half)(x) if is_even(x) else delayed(odd_process)(x)
        results.append(y.compute())
    return delayed(sum)(results)
