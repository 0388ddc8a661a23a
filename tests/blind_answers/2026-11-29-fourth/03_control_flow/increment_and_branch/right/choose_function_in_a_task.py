def which(y):
    """Return the function that y needs."""
    return half if y % 2 == 0 else odd_process


def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""

    def collect(*results):
        return list(results)

    def arranged(x):
        y = delayed(slowinc)(x)
        return delayed(lambda n: which(n)(n))(y)

    return delayed(collect)(*(arranged(x) for x in data))
