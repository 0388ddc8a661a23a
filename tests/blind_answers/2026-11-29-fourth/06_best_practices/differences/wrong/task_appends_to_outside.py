# tasks append to a list outside instead of returning: lost in other processes, in any order in threads
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""
    found = {}

    def note(station):
        found[station] = mean(load(station))

    def finish(_done):
        overall = mean(list(found.values()))
        return [found[station] - overall for station in stations]

    return delayed(finish)([delayed(note)(station) for station in stations])
