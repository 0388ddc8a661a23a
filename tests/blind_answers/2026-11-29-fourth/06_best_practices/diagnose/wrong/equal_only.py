# compares with is not, which for numbers above 256 is true of equal ones: 300 items with width 300 are called in vain
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    if early > 0:
        return "too early"
    if graphs > 1:
        return "one by one"
    if tasks < items:
        return "all in one"
    if width <= items and width is not items:
        return "in vain"
    if tasks > 10 * items:
        return "too many"
    return "fine"
