# compares the width with the tasks and not with the items
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    if early:
        return "too early"
    if graphs > 1:
        return "one by one"
    if tasks < items:
        return "all in one"
    if width < tasks:
        return "in vain"
    if tasks > items * 10:
        return "too many"
    return "fine"
