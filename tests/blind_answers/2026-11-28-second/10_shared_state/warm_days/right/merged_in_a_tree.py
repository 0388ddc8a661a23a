def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    def one(station):
        return {station: sum(1 for value in load(station) if value > limit)}

    def merge(first, second):
        return {**first, **second}

    parts = [delayed(one)(station) for station in stations]
    if not parts:
        return delayed({})
    while len(parts) > 1:
        parts = [delayed(merge)(*parts[i : i + 2]) if len(parts) > i + 1 else parts[i] for i in range(0, len(parts), 2)]
    return parts[0]
