def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    def go(even, y):
        if even:
            return half(y)
        return odd_process(y)

    results = []
    for x in data:
        y = delayed(slowinc)(x)
        even = delayed(is_even)(y)
        results.append(delayed(go)(even, y))
    return delayed(list)(results)
