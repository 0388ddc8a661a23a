# both branches are computed, then one is picked
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    def pick(condition, yes, no):
        return yes if condition else no

    results = []
    for x in data:
        y = delayed(slowinc)(x)
        results.append(delayed(pick)(delayed(is_even)(y), delayed(half)(y), delayed(odd_process)(y)))
    return delayed(list)(results)
