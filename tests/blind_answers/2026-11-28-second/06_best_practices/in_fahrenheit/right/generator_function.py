def in_fahrenheit(load, convert, stations):
    def converted(values):
        for value in values:
            yield convert(value)

    def whole(station):
        return list(converted(load(station)))

    return delayed(list)([delayed(whole)(station) for station in stations])
