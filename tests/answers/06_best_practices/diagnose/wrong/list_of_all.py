# caught by: diagnose_names, diagnose_order
def diagnose(items, early, graphs, tasks, width):
    found = []
    if early > 0:
        found.append("too early")
    if graphs > 1:
        found.append("one by one")
    if tasks < items:
        found.append("all in one")
    if width < items:
        found.append("in vain")
    if tasks > 10 * items:
        found.append("too many")
    return found or ["fine"]
