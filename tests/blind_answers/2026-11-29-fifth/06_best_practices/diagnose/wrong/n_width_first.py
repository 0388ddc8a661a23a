# asks for the width before the number of tasks, so "all in one" hardly ever comes
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    if early > 0:
        return "too early"
    elif graphs > 1:
        return "one by one"
    elif width < items:
        return "in vain"
    elif tasks < items:
        return "all in one"
    elif tasks > 10 * items:
        return "too many"
    else:
        return "fine"
