# rules in a list, the first that fits
def diagnose(items, early, graphs, tasks, width):
    table = [
        ("too early", early > 0),
        ("one by one", graphs > 1),
        ("all in one", tasks < items),
        ("in vain", width < items),
        ("too many", tasks > 10 * items),
        ("fine", True),
    ]
    return next(name for name, fits in table if fits)
