# decides now, from x: an odd x gives an even result of slowinc, so it seems right; but the result itself is not asked
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        if is_even(x):
            results.append(delayed(odd_process)(y))
        else:
            results.append(delayed(half)(y))
    return delayed(list)(results)
