# wrong: one task reads all stations
def in_fahrenheit(load, convert, stations):
    weeks = delayed(lambda: [load(station) for station in stations])()
    return delayed([delayed(lambda weeks, i: [convert(v) for v in weeks[i]])(weeks, i) for i in range(len(stations))])
