# one delayed around an ordinary comprehension in a function
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    work = lambda names: [mean(load(name)) for name in names]
    return delayed(work)(stations)
