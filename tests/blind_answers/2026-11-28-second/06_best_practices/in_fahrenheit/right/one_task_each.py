def in_fahrenheit(load, convert, stations):
    @delayed
    def read_and_convert(station):
        return [convert(value) for value in load(station)]

    return delayed(list)([read_and_convert(station) for station in stations])
