# y.compute() in every round
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    results = []
    for x in data:
        y = delayed(slowinc)(x).compute()
        if is_even(y):
            z = delayed(half)(y)
        else:
            z = delayed(odd_process)(y)
        results.append(z)
    return delayed(list)(results)
