# the last two rows in the other order
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    if early > 0:
        return "too early"
    if graphs > 1:
        return "one by one"
    if tasks < items:
        return "all in one"
    if tasks > 10 * items:
        return "too many"
    if width < items:
        return "in vain"
    return "fine"
