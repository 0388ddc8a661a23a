# one conditional expression
def diagnose(items, early, graphs, tasks, width):
    return "too early" if early else "one by one" if graphs - 1 else "all in one" if tasks < items else "in vain" if items > width else "fine" if tasks <= 10 * items else "too many"
