def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    match (early > 0, graphs > 1, tasks < items, width < items, tasks / items > 10):
        case (True, _, _, _, _):
            return "too early"
        case (_, True, _, _, _):
            return "one by one"
        case (_, _, True, _, _):
            return "all in one"
        case (_, _, _, True, _):
            return "in vain"
        case (_, _, _, _, True):
            return "too many"
    return "fine"
