def size_problem(items, tasks, width):
    if tasks < items:
        return "all in one"
    elif width < items:
        return "in vain"
    else:
        if tasks - 10 * items > 0:
            return "too many"
        else:
            return "fine"


def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    if not early > 0:
        if not graphs > 1:
            return size_problem(items, tasks, width)
        else:
            return "one by one"
    else:
        print("early:", early)
        return "too early"
