# equal numbers share their two tasks
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    lazy = {x: delayed(next_number)(delayed(slowinc)(x)) for x in set(data)}
    return delayed(list)([lazy[x] for x in data])
