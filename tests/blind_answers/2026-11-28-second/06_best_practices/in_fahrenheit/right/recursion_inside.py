def in_fahrenheit(load, convert, stations):
    def converted(values):
        if not values:
            return []
        head, *tail = values
        return [convert(head)] + converted(tail)

    tables = map(delayed(load), stations)
    return delayed(list(map(delayed(converted), tables)))
