def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    from functools import reduce

    def append(found, one):
        return found + [one]

    every = [delayed(mean)(delayed(load)(station)) for station in stations]
    return reduce(delayed(append), every, delayed([]))
