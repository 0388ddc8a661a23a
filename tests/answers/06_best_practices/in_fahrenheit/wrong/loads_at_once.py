# caught by: in_fahrenheit_pieces
def in_fahrenheit(load, convert, stations):
    return delayed([delayed(list)(map(convert, load(station))) for station in stations])
