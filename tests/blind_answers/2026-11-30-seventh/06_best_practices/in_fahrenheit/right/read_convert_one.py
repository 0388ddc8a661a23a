# one task a station
def in_fahrenheit(load, convert, stations):
    @delayed
    def station_in_fahrenheit(station):
        converted = []
        for value in load(station):
            converted.append(convert(value))
        return converted

    return delayed(list)([station_in_fahrenheit(station) for station in stations])
