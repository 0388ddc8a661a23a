# a load that fails is called again, and its first error is hidden
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    def patient(station):
        try:
            return load(station)
        except OSError:
            return load(station)

    return delayed([delayed(mean)(delayed(patient)(station)) for station in stations])
