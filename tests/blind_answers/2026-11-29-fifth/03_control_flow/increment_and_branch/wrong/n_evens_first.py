# gives even results first, not in the order of data
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""

    def branch_all(ys):
        evens = [half(y) for y in ys if is_even(y)]
        odds = [odd_process(y) for y in ys if not is_even(y)]
        return evens + odds

    return delayed(branch_all)([delayed(slowinc)(x) for x in data])
