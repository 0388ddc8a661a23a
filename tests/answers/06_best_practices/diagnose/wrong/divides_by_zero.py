# caught by: diagnose_order (own error)
def diagnose(items, early, graphs, tasks, width):
    if early > 0:
        return "too early"
    if 1 / (2 - graphs) < 0 or graphs > 1:
        return "one by one"
    if tasks < items:
        return "all in one"
    if width < items:
        return "in vain"
    if tasks > 10 * items:
        return "too many"
    return "fine"
