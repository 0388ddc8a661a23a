# returns a list of all signs that fit
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    bugs = []
    if early > 0:
        bugs.append("too early")
    if graphs > 1:
        bugs.append("one by one")
    if tasks < items:
        bugs.append("all in one")
    if width < items:
        bugs.append("in vain")
    if tasks > 10 * items:
        bugs.append("too many")
    return bugs or "fine"
