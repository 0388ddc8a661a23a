def diagnose(items, early, graphs, tasks, width):
    name = "fine"
    if tasks > items * 10:
        name = "too many"
    if width < items:
        name = "in vain"
    if tasks < items:
        name = "all in one"
    if graphs >= 2:
        name = "one by one"
    if early >= 1:
        name = "too early"
    return name
