# tasks // items > 10: thirty-one tasks for three items are called fine
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    if early > 0:
        return "too early"
    elif graphs > 1:
        return "one by one"
    elif tasks < items:
        return "all in one"
    elif width < items:
        return "in vain"
    elif tasks // items > 10:
        return "too many"
    else:
        return "fine"
