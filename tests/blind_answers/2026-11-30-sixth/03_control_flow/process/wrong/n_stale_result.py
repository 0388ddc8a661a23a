# a 1 goes through no function: the result before it is summed once more
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    results = []
    y = 0
    for x in data:
        if is_even(x):
            y = delayed(half)(x)
        elif x > 1:
            y = delayed(odd_process)(x)
        results.append(y)
    return delayed(sum)(results)
