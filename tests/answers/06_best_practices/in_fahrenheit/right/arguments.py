@delayed
def load_and_convert(load, convert, station):
    converted = []
    for value in load(station):
        converted.append(convert(value))
    return converted


def in_fahrenheit(load, convert, stations):
    return delayed([load_and_convert(load, convert, station) for station in stations])
