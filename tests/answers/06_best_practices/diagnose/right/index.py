def diagnose(items, early, graphs, tasks, width):
    names = ("too early", "one by one", "all in one", "in vain", "too many", "fine")
    return names[[early > 0, graphs > 1, tasks < items, width < items, tasks > 10 * items, True].index(True)]
