# names with a capital
def diagnose(items, early, graphs, tasks, width):
    if early > 0:
        return "Too early"
    if graphs > 1:
        return "One by one"
    if tasks < items:
        return "All in one"
    if width < items:
        return "In vain"
    return "Too many" if tasks > 10 * items else "Fine"
