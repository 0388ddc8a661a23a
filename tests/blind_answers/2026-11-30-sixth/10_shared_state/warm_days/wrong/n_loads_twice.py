# each station is read twice, once for the number of values and once for the cool ones
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    def cool(values, limit):
        return sum(value <= limit for value in values)

    return delayed(
        {
            station: delayed(len)(delayed(load)(station)) - delayed(cool)(delayed(load)(station), limit)
            for station in stations
        }
    )
