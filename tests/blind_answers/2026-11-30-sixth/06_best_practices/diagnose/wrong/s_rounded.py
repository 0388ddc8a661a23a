# rounds the tasks an item to one decimal: 1001 tasks for 100 items are called fine
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    tasks_an_item = round(tasks / items, 1)
    if early > 0:
        return "too early"
    if graphs > 1:
        return "one by one"
    if tasks_an_item < 1:
        return "all in one"
    if width < items:
        return "in vain"
    if tasks_an_item > 10:
        return "too many"
    return "fine"
