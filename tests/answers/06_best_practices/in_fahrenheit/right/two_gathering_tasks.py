def in_fahrenheit(load, convert, stations):
    def one(station):
        return [convert(value) for value in load(station)]

    results = delayed([delayed(one)(station) for station in stations])
    return delayed(list)(results)
