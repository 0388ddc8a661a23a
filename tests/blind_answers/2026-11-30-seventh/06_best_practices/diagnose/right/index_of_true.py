# the place of the first True
def diagnose(items, early, graphs, tasks, width):
    names = ["too early", "one by one", "all in one", "in vain", "too many", "fine"]
    signs = [early > 0, graphs > 1, tasks < items, width < items, tasks > items * 10, True]
    return names[signs.index(True)]
