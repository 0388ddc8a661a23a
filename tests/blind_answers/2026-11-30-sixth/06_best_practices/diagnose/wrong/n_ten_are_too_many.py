# ten tasks an item are already too many: >= in place of >
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    if early > 0:
        return "too early"
    if graphs > 1:
        return "one by one"
    if tasks < items:
        return "all in one"
    if width < items:
        return "in vain"
    if tasks >= items * 10:
        return "too many"
    return "fine"
