def diagnose(items, early, graphs, tasks, width):
    return (
        (early > 0 and "too early")
        or (graphs > 1 and "one by one")
        or (tasks < items and "all in one")
        or (width < items and "in vain")
        or (tasks > 10 * items and "too many")
        or "fine"
    )
