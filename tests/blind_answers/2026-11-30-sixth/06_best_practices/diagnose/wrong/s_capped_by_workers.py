# does not ask for more width than the notebook has workers: seven items at a width of five are called fine
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    if early > 0:
        return "too early"
    if graphs > 1:
        return "one by one"
    if tasks < items:
        return "all in one"
    if width < min(items, workers):  # more cannot run at the same time anyway
        return "in vain"
    if tasks > 10 * items:
        return "too many"
    return "fine"
