# wrong: one task does everything
def in_fahrenheit(load, convert, stations):
    @delayed
    def everything(stations):
        return [[convert(value) for value in load(station)] for station in stations]

    return everything(stations)
