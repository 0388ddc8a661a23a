# a dictionary by number: of equal numbers only one result is left
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    results = {}
    for x in data:
        results[x] = delayed(next_number)(delayed(slowinc)(x))
    return delayed(list)(list(results.values()))
