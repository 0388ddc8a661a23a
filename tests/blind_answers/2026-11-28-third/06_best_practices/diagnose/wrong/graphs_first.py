# looks at the graphs first
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    if graphs > 1:
        return "one by one"
    if early > 0:
        return "too early"
    if tasks < items:
        return "all in one"
    if width < items:
        return "in vain"
    if tasks > 10 * items:
        return "too many"
    return "fine"
