# all in one only with a single task
def diagnose(items, early, graphs, tasks, width):
    if early > 0:
        return "too early"
    if graphs > 1:
        return "one by one"
    if tasks == 1 and items > 1:
        return "all in one"
    if width < items:
        return "in vain"
    return "too many" if tasks > 10 * items else "fine"
