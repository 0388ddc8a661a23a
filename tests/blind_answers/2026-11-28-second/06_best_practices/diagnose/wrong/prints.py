# prints the name and returns None
def diagnose(items, early, graphs, tasks, width):
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
