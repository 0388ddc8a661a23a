# computes slowinc in every round to decide
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    results = []
    for x in data:
        y = delayed(slowinc)(x).compute()
        if is_even(y):
            results.append(delayed(half)(y))
        else:
            results.append(delayed(odd_process)(y))
    return delayed(list)(results)
