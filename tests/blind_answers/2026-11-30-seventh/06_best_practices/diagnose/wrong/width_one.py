# in vain only if nothing runs side by side
def diagnose(items, early, graphs, tasks, width):
    if early > 0:
        return "too early"
    if graphs > 1:
        return "one by one"
    if tasks < items:
        return "all in one"
    if width == 1 and items > 1:
        return "in vain"
    return "too many" if tasks > 10 * items else "fine"
