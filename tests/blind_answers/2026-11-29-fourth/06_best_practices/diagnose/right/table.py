def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    signs = {
        "too early": early >= 1,
        "one by one": graphs != 1,
        "all in one": tasks < items,
        "in vain": width < items,
        "too many": tasks / items > 10,
        "fine": True,
    }
    return next(name for name, fits in signs.items() if fits)
