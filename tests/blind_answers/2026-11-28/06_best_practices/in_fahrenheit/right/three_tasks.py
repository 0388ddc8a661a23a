def in_fahrenheit(load, convert, stations):
    loaded = map(delayed(load), stations)
    listed = map(delayed(list), loaded)
    converted = map(delayed(lambda values: [convert(v) for v in values]), listed)
    return delayed(list(converted))
