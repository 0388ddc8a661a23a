def in_fahrenheit(load, convert, stations):
    """Indices instead of values, and a gathering function with any number of arguments."""
    lazy_load = delayed(load)

    @delayed
    def station_list(values):
        return list(convert(values[i]) for i in range(len(values)))

    @delayed
    def gather(*lists):
        return list(lists)

    return gather(*(station_list(lazy_load(name)) for name in stations))
