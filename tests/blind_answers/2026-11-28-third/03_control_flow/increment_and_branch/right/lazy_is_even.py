def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        even = is_even(y)  # lazy, too
        results.append(delayed(lambda e, n: half(n) if e else odd_process(n))(even, y))
    return delayed(lambda r: r)(results)
