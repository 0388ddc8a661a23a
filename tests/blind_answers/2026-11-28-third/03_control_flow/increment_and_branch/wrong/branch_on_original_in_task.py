# decides in a task, but from x, not from the result
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    def branch(x, y):
        if is_even(x):
            return half(y)
        return odd_process(y)

    results = []
    for x in data:
        y = delayed(slowinc)(x)
        results.append(delayed(branch)(x, y))
    return delayed(list)(results)
