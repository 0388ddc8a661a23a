# reads each station twice, for the sum and for the count
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    return delayed(
        [delayed(sum)(delayed(load)(s)) / delayed(len)(delayed(load)(s)) for s in stations]
    )
