# all names that fit
def diagnose(items, early, graphs, tasks, width):
    names = []
    if early:
        names.append("too early")
    if graphs > 1:
        names.append("one by one")
    if tasks < items:
        names.append("all in one")
    if width < items:
        names.append("in vain")
    if tasks > 10 * items:
        names.append("too many")
    return ", ".join(names) or "fine"
