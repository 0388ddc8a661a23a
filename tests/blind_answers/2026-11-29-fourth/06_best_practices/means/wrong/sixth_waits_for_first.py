# from the sixth on a station's reading waits for that of the station five before
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""

    def load_after(station, *_others):
        return load(station)

    loads = []
    for n, station in enumerate(stations):
        loads.append(delayed(load_after)(station, *loads[max(0, n - 5) : max(0, n - 4)]))
    return delayed([delayed(mean)(values) for values in loads])
