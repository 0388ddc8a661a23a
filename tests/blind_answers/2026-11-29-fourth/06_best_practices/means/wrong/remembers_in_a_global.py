# keeps what was read in a global dictionary: computed again, a station that is in it is not read again
_known = {}


def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""

    def read_once(station):
        if (load, station) not in _known:
            _known[load, station] = load(station)
        return _known[load, station]

    return delayed([delayed(mean)(delayed(read_once)(station)) for station in stations])
