# names with a capital letter
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    if early > 0:
        return "Too early"
    if graphs > 1:
        return "One by one"
    if tasks < items:
        return "All in one"
    if width < items:
        return "In vain"
    if tasks > 10 * items:
        return "Too many"
    return "Fine"
