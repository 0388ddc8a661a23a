def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    name = "fine"
    if tasks >= 10 * items + 1:
        name = "too many"
    if not width >= items:
        name = "in vain"
    if not tasks >= items:
        name = "all in one"
    if graphs >= 2:
        name = "one by one"
    if early:
        name = "too early"
    return name
