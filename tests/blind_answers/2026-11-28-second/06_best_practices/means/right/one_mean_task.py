def means(load, stations):
    """Read in tasks, and take all means in one more."""
    loaded = [delayed(load)(station) for station in stations]
    return delayed(lambda lists: [mean(values) for values in lists])(loaded)
