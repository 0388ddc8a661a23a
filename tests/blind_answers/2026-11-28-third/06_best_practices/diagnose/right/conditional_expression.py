def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    return (
        "too early" if early
        else "one by one" if graphs != 1
        else "all in one" if tasks < items
        else "in vain" if width < items
        else "too many" if tasks > 10 * items
        else "fine"
    )
