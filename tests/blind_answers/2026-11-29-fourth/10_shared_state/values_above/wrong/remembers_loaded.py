# keeps what was loaded in a global dictionary: in a second program load is not called, or another load's values come
_stations_read = {}


def _read_once(load, station):
    if station not in _stations_read:
        _stations_read[station] = load(station)
    return _stations_read[station]


def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    def above(values, limit):
        return [value for value in values if value > limit]

    loaded = [delayed(_read_once)(load, station) for station in stations]
    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in limits])
