# compares with the numbers of the first check
def diagnose(items, early, graphs, tasks, width):
    if early == 6:
        return "too early"
    if graphs == 6:
        return "one by one"
    if tasks < items:
        return "all in one"
    if tasks == 6 and width == 1:
        return "in vain"
    if tasks == 91:
        return "too many"
    return "fine"
