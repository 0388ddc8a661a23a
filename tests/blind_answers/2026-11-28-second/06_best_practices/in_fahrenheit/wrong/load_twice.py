# load is called twice: for the length and for the values
def in_fahrenheit(load, convert, stations):
    def convert_all(values, n):
        return [convert(values[i]) for i in range(n)]

    def how_many(station):
        return len(load(station))

    return delayed(
        [delayed(convert_all)(delayed(load)(station), delayed(how_many)(station)) for station in stations]
    )
