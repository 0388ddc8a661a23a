# returns the letters of the pictures
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    if early > 0:
        return "E"
    if graphs > 1:
        return "C"
    if tasks < items:
        return "A"
    if width < items:
        return "B"
    return "D"
