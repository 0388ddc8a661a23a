def diagnose(items, early, graphs, tasks, width):
    """From the last row to the first: the first that fits is written last."""
    name = "fine"
    if tasks > items * 10:
        name = "too many"
    if width < items:
        name = "in vain"
    if tasks < items:
        name = "all in one"
    if not graphs <= 1:
        name = "one by one"
    if not early <= 0:
        name = "too early"
    return name
