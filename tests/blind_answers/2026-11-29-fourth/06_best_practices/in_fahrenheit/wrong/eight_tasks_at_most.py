# makes eight tasks at most: with more than eight stations several are read in one
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""
    groups = [stations[n::8] for n in range(min(8, len(stations)))]

    @delayed
    def convert_group(names):
        return {name: [convert(value) for value in load(name)] for name in names}

    @delayed
    def in_order(parts):
        together = {name: values for part in parts for name, values in part.items()}
        return [together[name] for name in stations]

    return in_order([convert_group(names) for names in groups])
