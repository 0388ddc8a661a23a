# prints the name and returns nothing
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    if early > 0:
        print("too early")
    elif graphs > 1:
        print("one by one")
    elif tasks < items:
        print("all in one")
    elif width < items:
        print("in vain")
    elif tasks > 10 * items:
        print("too many")
    else:
        print("fine")
