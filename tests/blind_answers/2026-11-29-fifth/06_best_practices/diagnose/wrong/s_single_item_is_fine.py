# a single item is fine unless something ran early; several graphs or too many tasks are not seen
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    if early > 0:
        return "too early"
    if items == 1:
        return "fine"
    if graphs > 1:
        return "one by one"
    if tasks < items:
        return "all in one"
    if width < items:
        return "in vain"
    return "too many" if tasks > 10 * items else "fine"
