# caught by: in_fahrenheit_pieces
def in_fahrenheit(load, convert, stations):
    return delayed([[delayed(convert)(value) for value in load(station)] for station in stations])
