# one by one only if there is a graph for each item
def diagnose(items, early, graphs, tasks, width):
    if early > 0:
        return "too early"
    if graphs >= items and graphs > 1:
        return "one by one"
    if tasks < items:
        return "all in one"
    if width < items:
        return "in vain"
    return "too many" if tasks > 10 * items else "fine"
