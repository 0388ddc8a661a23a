# half and odd_process are both called for each number
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""

    def pick(y, yes, no):
        return yes if is_even(y) else no

    results = []
    for x in data:
        y = delayed(slowinc)(x)
        results.append(delayed(pick)(y, delayed(half)(y), delayed(odd_process)(y)))
    return delayed(list)(results)
