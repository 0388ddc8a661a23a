# takes the numbers out of data itself
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    results = []
    while data:
        x = data.pop()
        if is_even(x):
            results.append(delayed(half)(x))
        else:
            results.append(delayed(odd_process)(x))
    return delayed(sum)(results)
