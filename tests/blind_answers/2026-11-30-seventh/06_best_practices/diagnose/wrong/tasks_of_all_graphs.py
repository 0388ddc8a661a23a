# counts the tasks of all graphs
def diagnose(items, early, graphs, tasks, width):
    if early > 0:
        return "too early"
    if tasks * graphs < items:
        return "all in one"
    if graphs > 1:
        return "one by one"
    if width < items:
        return "in vain"
    return "too many" if tasks > 10 * items else "fine"
