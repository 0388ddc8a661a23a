# computes both branches for each number and picks one
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""

    def pick_one(y, yes, no):
        return yes if is_even(y) else no

    results = []
    for x in data:
        y = delayed(slowinc)(x)
        results.append(delayed(pick_one)(y, delayed(half)(y), delayed(odd_process)(y)))
    return delayed(list)(results)
