def diagnose(items, early, graphs, tasks, width):
    signs = {
        "too early": early > 0,
        "one by one": graphs > 1,
        "all in one": tasks < items,
        "in vain": width < items,
        "too many": tasks / items > 10,
        "fine": True,
    }
    for name, is_so in signs.items():
        if is_so:
            return name
