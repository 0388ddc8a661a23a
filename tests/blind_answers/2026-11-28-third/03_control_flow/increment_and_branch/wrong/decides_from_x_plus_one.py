# decides from x + 1 while the graph is built
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        results.append(delayed(half)(y) if is_even(x + 1) else delayed(odd_process)(y))
    return delayed(list)(results)
