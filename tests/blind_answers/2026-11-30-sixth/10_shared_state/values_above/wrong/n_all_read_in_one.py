# one task reads all stations
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    def load_all(names):
        return [load(name) for name in names]

    def above(weeks, limit):
        return [[value for value in week if value > limit] for week in weeks]

    weeks = delayed(load_all)(stations)
    return delayed([delayed(above)(weeks, limit) for limit in limits])
