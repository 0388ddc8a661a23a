# divides by seven, whatever number of values there is
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    loaded = [delayed(load)(station) for station in stations]
    totals = [delayed(sum)(values) for values in loaded]
    return delayed([total / 7 for total in totals])
