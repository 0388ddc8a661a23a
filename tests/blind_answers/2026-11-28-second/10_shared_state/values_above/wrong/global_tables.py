# loaded tables are kept in a global dictionary, inside tasks: old ones come back for another load
_tables = {}


def _table(load, station):
    if station not in _tables:
        _tables[station] = load(station)
    return _tables[station]


def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    above = delayed(lambda values, limit: [v for v in values if v > limit])
    loaded = [delayed(_table)(load, s) for s in stations]
    return delayed([[above(values, limit) for values in loaded] for limit in limits])
