# always six items, as in the lesson
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    if early > 0:
        return "too early"
    if graphs > 1:
        return "one by one"
    if tasks < 6:
        return "all in one"
    if width < 6:
        return "in vain"
    if tasks > 60:
        return "too many"
    return "fine"
