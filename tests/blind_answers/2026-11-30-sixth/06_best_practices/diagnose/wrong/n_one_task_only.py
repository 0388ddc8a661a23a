# "all in one" only where there is exactly one task
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    if early > 0:
        return "too early"
    if graphs > 1:
        return "one by one"
    if tasks == 1 and items > 1:
        return "all in one"
    if width < items:
        return "in vain"
    if tasks > 10 * items:
        return "too many"
    return "fine"
