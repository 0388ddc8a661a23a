# foretells from x whether x + 1 is even, while the graph is built
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        results.append(delayed(odd_process)(y) if is_even(x) else delayed(half)(y))
    return delayed(list)(results)
