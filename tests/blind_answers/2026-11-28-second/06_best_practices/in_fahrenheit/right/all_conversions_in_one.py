def in_fahrenheit(load, convert, stations):
    """Reading is slow and side by side; one task more converts everything."""
    tables = [delayed(load)(station) for station in stations]
    return delayed(lambda ts: [[convert(v) for v in t] for t in ts])(tables)
