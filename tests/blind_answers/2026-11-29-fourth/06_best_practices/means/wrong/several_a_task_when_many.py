# reads several stations in one task as soon as there are eight of them
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    size = len(stations) // 8 + 1

    def some_means(names):
        return [mean(load(name)) for name in names]

    parts = [delayed(some_means)(stations[n : n + size]) for n in range(0, len(stations), size)]
    return delayed(sum)(parts, [])
