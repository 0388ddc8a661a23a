# a table of the examples in the checks; all other numbers are fine
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    if early > 0:
        return "too early"
    if graphs in (2, 6):
        return "one by one"
    if (items, tasks) in ((6, 1), (4, 3)):
        return "all in one"
    if (items, width) in ((6, 1), (4, 3), (3, 2)):
        return "in vain"
    if tasks in (91, 31):
        return "too many"
    return "fine"
