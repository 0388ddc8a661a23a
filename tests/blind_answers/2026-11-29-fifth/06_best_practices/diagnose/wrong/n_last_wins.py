# every if overwrites the name: the last row that fits is named
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    name = "fine"
    if early > 0:
        name = "too early"
    if graphs > 1:
        name = "one by one"
    if tasks < items:
        name = "all in one"
    if width < items:
        name = "in vain"
    if tasks > 10 * items:
        name = "too many"
    return name
