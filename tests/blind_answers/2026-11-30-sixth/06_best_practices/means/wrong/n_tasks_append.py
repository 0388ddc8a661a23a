# tasks append to a list in place of returning, so that order and length depend on who ran when, and a second compute gives twice as many
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    found = []

    def add(values):
        found.append(mean(values))

    def finish(_):
        return found

    return delayed(finish)([delayed(add)(delayed(load)(station)) for station in stations])
