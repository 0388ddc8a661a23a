# ten an item are too many
def diagnose(items, early, graphs, tasks, width):
    if early: return "too early"
    if graphs > 1: return "one by one"
    if tasks < items: return "all in one"
    if width < items: return "in vain"
    if tasks >= 10 * items: return "too many"
    return "fine"
