def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    lazy_inc, lazy_next = delayed(slowinc), delayed(next_number)
    return delayed([lazy_next(lazy_inc(x)) for x in data])
