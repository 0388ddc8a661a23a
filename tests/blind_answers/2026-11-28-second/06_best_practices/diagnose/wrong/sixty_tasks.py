# too many means more than sixty, however many items there are
def diagnose(items, early, graphs, tasks, width):
    if early > 0:
        return "too early"
    if graphs > 1:
        return "one by one"
    if tasks < items:
        return "all in one"
    if width < items:
        return "in vain"
    if tasks > 60:
        return "too many"
    return "fine"
