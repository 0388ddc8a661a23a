def in_fahrenheit(load, convert, stations):
    lazy = delayed(lambda values: tuple(map(convert, values)))
    return delayed(tuple)(tuple(lazy(delayed(load)(station)) for station in stations))
