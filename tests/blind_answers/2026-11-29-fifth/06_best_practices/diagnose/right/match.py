def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    match (early, graphs):
        case (0, 1):
            pass
        case (0, _):
            return "one by one"
        case _:
            return "too early"
    if tasks < items:
        return "all in one"
    return "in vain" if width < items else "too many" if tasks - 10 * items >= 1 else "fine"
