# caught by: diagnose_names, diagnose_order
def diagnose(items, early, graphs, tasks, width):
    if early > 0:
        return "too early"
    if graphs > 1:
        return "one by one"
    if width < items:
        return "in vain"
    if tasks < items:
        return "all in one"
    if tasks > 10 * items:
        return "too many"
    return "fine"
