# returns a list of all names whose sign fits
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    names = []
    if early > 0:
        names.append("too early")
    if graphs > 1:
        names.append("one by one")
    if tasks < items:
        names.append("all in one")
    if tasks >= items > width:
        names.append("in vain")
    if tasks > 10 * items:
        names.append("too many")
    return names or ["fine"]
