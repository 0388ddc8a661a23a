# ifs without return: the last sign wins
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    bug = "fine"
    if early > 0:
        bug = "too early"
    if graphs > 1:
        bug = "one by one"
    if tasks < items:
        bug = "all in one"
    if width < items:
        bug = "in vain"
    if tasks > 10 * items:
        bug = "too many"
    return bug
