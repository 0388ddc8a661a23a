# a helper in the loop looks at x when it runs
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    results = []
    for x in data:
        if is_even(x):
            results.append(delayed(lambda: half(x))())
        else:
            results.append(delayed(lambda: odd_process(x))())
    return delayed(sum)(results)
