# returns all names that fit, in a list
def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    signs = {
        "too early": early > 0,
        "one by one": graphs > 1,
        "all in one": tasks < items,
        "in vain": width < items <= tasks,
        "too many": tasks > 10 * items,
    }
    return [name for name in signs if signs[name]] or ["fine"]
