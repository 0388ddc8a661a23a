# from eight stations on, a task reads several of them
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def some(names):
        return [[convert(value) for value in load(name)] for name in names]

    size = max(1, len(stations) // 4) if len(stations) > 7 else 1
    batches = [delayed(some)(stations[i : i + size]) for i in range(0, len(stations), size)]
    return delayed(sum)(batches, [])
