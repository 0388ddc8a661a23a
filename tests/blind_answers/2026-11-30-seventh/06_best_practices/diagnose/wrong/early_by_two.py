# early must be more than one
def diagnose(items, early, graphs, tasks, width):
    if early > 1:
        return "too early"
    if graphs > 1:
        return "one by one"
    if tasks < items:
        return "all in one"
    if width < items:
        return "in vain"
    return "too many" if tasks > 10 * items else "fine"
