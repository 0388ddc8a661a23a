# asks for too many tasks before it asks for the width
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    for name, sign in [
        ("too early", early > 0),
        ("one by one", graphs > 1),
        ("all in one", tasks < items),
        ("too many", tasks > 10 * items),
        ("in vain", width < items),
    ]:
        if sign:
            return name
    return "fine"
