# too many tasks also need to be more than thirty in all, so 11 to 30 tasks for one or two items are fine
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    if early > 0:
        return "too early"
    if graphs > 1:
        return "one by one"
    if tasks < items:
        return "all in one"
    if width < items:
        return "in vain"
    if tasks > 30 and tasks > 10 * items:
        return "too many"
    return "fine"
