def in_fahrenheit(load, convert, stations):
    @delayed
    def one(station):
        return [convert(value) for value in load(station)]

    return delayed(list)([one(station) for station in stations])
