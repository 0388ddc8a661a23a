# wrong: lazy calls inside a lazy function
def in_fahrenheit(load, convert, stations):
    @delayed
    def convert_all(values):
        return [delayed(convert)(value) for value in values]

    return delayed([convert_all(delayed(load)(station)) for station in stations])
