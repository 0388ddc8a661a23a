# <= : as many tasks as items is "all in one"
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    if early > 0:
        return "too early"
    elif graphs > 1:
        return "one by one"
    elif tasks <= items:
        return "all in one"
    elif width < items:
        return "in vain"
    elif tasks > 10 * items:
        return "too many"
    else:
        return "fine"
