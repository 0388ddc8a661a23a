# from 100 stations on, several are read in one task
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    def count_some(load, names, limit):
        return {name: sum(value > limit for value in load(name)) for name in names}

    def union(parts):
        return {name: number for part in parts for name, number in part.items()}

    names = list(stations)
    piece = max(1, len(names) // 50)
    parts = [delayed(count_some)(load, names[i : i + piece], limit) for i in range(0, len(names), piece)]
    return delayed(union)(parts)
