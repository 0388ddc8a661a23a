# caught by: diagnose_names, diagnose_order
def diagnose(items, early, graphs, tasks, width):
    if early > 0:
        print("too early")
    if graphs > 1:
        print("one by one")
    if tasks < items:
        print("all in one")
    if width < items:
        print("in vain")
    if tasks > 10 * items:
        print("too many")
    print("fine")
