def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    def subtract(overall, values):
        if not values:
            return []
        return [values[0] - overall] + subtract(overall, values[1:])

    def all_of_them(*values):
        return subtract(mean(values), values)

    return delayed(all_of_them)(*[delayed(mean)(delayed(load)(name)) for name in stations])
