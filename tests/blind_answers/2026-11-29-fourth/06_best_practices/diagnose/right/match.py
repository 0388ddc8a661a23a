def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    match (early > 0, graphs > 1, tasks < items, width < items, tasks > items * 10):
        case (True, *_):
            return "too early"
        case (_, True, *_):
            return "one by one"
        case (_, _, True, *_):
            return "all in one"
        case (_, _, _, True, _):
            return "in vain"
        case (*_, True):
            return "too many"
    return "fine"
