def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    @delayed
    def all_limits(tables, limits):
        result = []
        for limit in limits:
            row = []
            for table in tables:
                found = []
                for value in table:
                    if value > limit:
                        found.append(value)
                row.append(found)
            result.append(row)
        return result

    return all_limits([delayed(load)(station) for station in stations], list(limits))
