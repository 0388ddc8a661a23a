# ifs without return: the last of the signs that fit is named and not the first
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    result = "fine"
    if early > 0:
        result = "too early"
    if graphs > 1:
        result = "one by one"
    if tasks < items:
        result = "all in one"
    if width < items:
        result = "in vain"
    if tasks > 10 * items:
        result = "too many"
    return result
