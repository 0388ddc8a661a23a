# too many before in vain
def diagnose(items, early, graphs, tasks, width):
    if early > 0:
        return "too early"
    if graphs > 1:
        return "one by one"
    if tasks < items:
        return "all in one"
    if tasks > 10 * items:
        return "too many"
    return "in vain" if width < items else "fine"
