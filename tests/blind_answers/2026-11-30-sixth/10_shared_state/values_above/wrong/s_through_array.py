# values become a NumPy array of floats: a whole number of more than 53 bits comes out changed
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    def above(values, limit):
        values = np.array(values, dtype=float)
        return [int(v) if v.is_integer() else v for v in values[values > limit].tolist()]

    loaded = [delayed(load)(station) for station in stations]
    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in limits])
