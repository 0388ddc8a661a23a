def diagnose(items, early, graphs, tasks, width):
    if early:
        name = "too early"
    elif graphs > 1:
        name = "one by one"
    elif tasks < items:
        name = "all in one"
    elif width < items:
        name = "in vain"
    elif tasks > 10 * items:
        name = "too many"
    else:
        name = "fine"
    return name
