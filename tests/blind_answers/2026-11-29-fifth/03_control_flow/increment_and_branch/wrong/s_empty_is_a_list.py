# for no numbers returns an ordinary list, not a Delayed
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    if not data:
        return []
    return delayed(list)([delayed(next_number)(delayed(slowinc)(x)) for x in data])
