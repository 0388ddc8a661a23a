# collects in a default argument, which is made once: a second call gives the results of the first, too
def increment_and_branch(data, results=[]):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    for x in data:
        y = delayed(slowinc)(x)
        results.append(delayed(next_number)(y))
    return delayed(list)(results)
