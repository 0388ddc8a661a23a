# rounds the tasks for an item, so 1001 tasks for 100 items are fine
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    ratio = round(tasks / items, 1)
    if early > 0:
        return "too early"
    if graphs > 1:
        return "one by one"
    if ratio < 1:
        return "all in one"
    if width < items:
        return "in vain"
    if ratio > 10:
        return "too many"
    return "fine"
