# the quotient without its rest is more than ten
def diagnose(items, early, graphs, tasks, width):
    if early > 0:
        return "too early"
    if graphs > 1:
        return "one by one"
    if tasks < items:
        return "all in one"
    if width < items:
        return "in vain"
    return "too many" if tasks // items > 10 else "fine"
