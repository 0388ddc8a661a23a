# clever: x odd means x + 1 even, so it decides now from x
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        if is_even(x):
            z = delayed(odd_process)(y)
        else:
            z = delayed(half)(y)
        results.append(z)
    return delayed(list)(results)
