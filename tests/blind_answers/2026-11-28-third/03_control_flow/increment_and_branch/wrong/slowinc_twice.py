# slowinc once for the decision and once for the value
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    def branch(even, y):
        return half(y) if even else odd_process(y)

    results = []
    for x in data:
        even = delayed(is_even)(delayed(slowinc)(x))
        results.append(delayed(branch)(even, delayed(slowinc)(x)))
    return delayed(list)(results)
