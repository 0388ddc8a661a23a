# tasks leave their means in a dictionary of the notebook in place of returning them; in another process the last task does not find them
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""
    found = {}

    @delayed
    def read(station):
        found[station] = mean(load(station))
        return station

    @delayed
    def subtract(names):
        overall = sum(found[name] for name in names) / len(names)
        return [found[name] - overall for name in names]

    return subtract([read(station) for station in stations])
