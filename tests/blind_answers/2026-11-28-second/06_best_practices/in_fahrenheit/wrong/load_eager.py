# load is called while the graph is built
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        return [convert(value) for value in values]

    return delayed([delayed(convert_all)(load(station)) for station in stations])
