# caught by: in_fahrenheit_value
def in_fahrenheit(load, convert, stations):
    def one(station):
        return [convert(value) for value in load(station)]

    def flat(parts):
        return [value for part in parts for value in part]

    return delayed(flat)([delayed(one)(station) for station in stations])
