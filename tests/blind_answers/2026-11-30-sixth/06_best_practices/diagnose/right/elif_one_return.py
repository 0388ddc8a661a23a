def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    if early:
        name = "too early"
    elif graphs != 1:
        name = "one by one"
    elif items > tasks:
        name = "all in one"
    elif items > width:
        name = "in vain"
    elif tasks / items > 10:
        name = "too many"
    else:
        name = "fine"
    return name
