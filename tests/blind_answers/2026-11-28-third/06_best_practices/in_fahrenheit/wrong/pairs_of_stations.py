# two stations in a task: not a task of its own for each
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def two(names):
        return [[convert(value) for value in load(name)] for name in names]

    def join(parts):
        return [row for part in parts for row in part]

    parts = [delayed(two)(stations[i : i + 2]) for i in range(0, len(stations), 2)]
    return delayed(join)(parts)
