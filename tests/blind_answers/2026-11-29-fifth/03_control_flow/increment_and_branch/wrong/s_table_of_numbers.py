# equal numbers share their two tasks, by a dictionary
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    ways = {}
    for x in data:
        if x not in ways:
            ways[x] = delayed(next_number)(delayed(slowinc)(x))
    return delayed(list)([ways[x] for x in data])
