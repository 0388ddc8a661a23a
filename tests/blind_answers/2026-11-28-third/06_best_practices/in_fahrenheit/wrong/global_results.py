# tasks put their lists into a dictionary outside
converted = {}


def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def one(station):
        converted[station] = [convert(value) for value in load(station)]

    done = [delayed(one)(station) for station in stations]
    return delayed(lambda done: [converted[station] for station in stations])(done)
