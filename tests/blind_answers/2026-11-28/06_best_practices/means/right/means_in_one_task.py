def means(load, stations: list):
    """Read side by side; the quick rest is one task."""
    return delayed(lambda weeks: [mean(week) for week in weeks])([delayed(load)(name) for name in stations])
