def in_fahrenheit(load, convert, stations):
    """Three tasks a station: read, count, convert."""
    result = []
    for name in stations:
        values = delayed(load)(name)
        number = delayed(len)(values)
        result.append(delayed(lambda vs, n: [convert(vs[k]) for k in range(n)])(values, number))
    return delayed(list)(result)
