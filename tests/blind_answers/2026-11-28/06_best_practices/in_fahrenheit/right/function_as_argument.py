@delayed
def apply_to_each(function, values):
    result = []
    for value in values:
        result.append(function(value))
    return result


def in_fahrenheit(load, convert, stations):
    lazy_load = delayed(load)
    return delayed(list)([apply_to_each(convert, lazy_load(station)) for station in stations])
