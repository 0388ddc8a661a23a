# writes the formulas instead of the functions
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    results = []
    for x in data:
        if is_even(x):
            results.append(delayed(lambda x: x // 2)(x))
        else:
            results.append(delayed(lambda x: 3 * x + 1)(x))
    return delayed(sum)(results)
