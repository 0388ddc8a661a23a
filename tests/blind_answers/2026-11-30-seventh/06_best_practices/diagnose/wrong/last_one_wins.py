# the last sign that fits
def diagnose(items, early, graphs, tasks, width):
    name = "fine"
    if early > 0:
        name = "too early"
    if graphs > 1:
        name = "one by one"
    if tasks < items:
        name = "all in one"
    if width < items:
        name = "in vain"
    if tasks > 10 * items:
        name = "too many"
    return name
