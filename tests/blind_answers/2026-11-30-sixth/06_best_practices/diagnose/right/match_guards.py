def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    match (early, graphs):
        case (0, 1):
            pass
        case (0, _):
            return "one by one"
        case _:
            return "too early"
    match tasks, width:
        case few, _ if few < items:
            return "all in one"
        case _, narrow if narrow < items:
            return "in vain"
        case many, _ if many >= 10 * items + 1:
            return "too many"
    return "fine"
