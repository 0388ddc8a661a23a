def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    signs = [
        ("too early", early > 0),
        ("one by one", graphs > 1),
        ("all in one", tasks < items),
        ("in vain", width < items),
        ("too many", tasks > 10 * items),
        ("fine", True),
    ]
    return next(name for name, fits in signs if fits)
