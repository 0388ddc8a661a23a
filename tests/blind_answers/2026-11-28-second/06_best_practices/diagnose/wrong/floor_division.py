# tasks // items > 10: 65 tasks for six items are still fine
def diagnose(items, early, graphs, tasks, width):
    if early > 0:
        return "too early"
    if graphs > 1:
        return "one by one"
    if tasks < items:
        return "all in one"
    if width < items:
        return "in vain"
    if tasks // items > 10:
        return "too many"
    return "fine"
