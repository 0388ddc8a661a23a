def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def finish(lists_of_values):
        out = []
        for values in lists_of_values:
            row = []
            for i in range(len(values)):
                row.append(convert(values[i]))
            out.append(row)
        return out

    return delayed(finish)([delayed(load)(name) for name in stations])
