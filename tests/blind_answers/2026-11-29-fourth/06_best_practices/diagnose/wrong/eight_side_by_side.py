# takes eight tasks side by side for enough, whatever the number of items
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    cores = 8
    if early > 0:
        return "too early"
    elif graphs > 1:
        return "one by one"
    elif tasks < items:
        return "all in one"
    elif width < min(items, cores):
        return "in vain"
    elif tasks > 10 * items:
        return "too many"
    else:
        return "fine"
