def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    name = "fine"
    name = "too many" if tasks - 10 * items > 0 else name
    name = "in vain" if width < items else name
    name = "all in one" if tasks < items else name
    name = "one by one" if graphs >= 2 else name
    name = "too early" if early >= 1 else name
    return name
