@delayed
def slowadd(x, y):
    """Return x + y, slowly."""
    sleep(delay)
    return x + y


def tree_sum(values):
    n = len(values)
    return values[0] if n == 1 else slowadd(tree_sum(values[: n // 2]), tree_sum(values[n // 2 :]))
