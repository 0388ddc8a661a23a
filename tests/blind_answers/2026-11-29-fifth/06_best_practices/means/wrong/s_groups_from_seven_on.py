# more than six stations are read in groups of two: not each in a task of its own
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    if len(stations) <= 6:
        return delayed([delayed(mean)(delayed(load)(station)) for station in stations])

    def read_two(pair):
        return [mean(load(station)) for station in pair]

    pairs = [stations[i : i + 2] for i in range(0, len(stations), 2)]
    return delayed(sum)([delayed(read_two)(pair) for pair in pairs], [])
