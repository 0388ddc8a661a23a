# a station is read when the one before has been
def means(load, stations):
    def after(station, _):
        return load(station)

    weeks, last = [], None
    for s in stations:
        last = delayed(after)(s, last)
        weeks.append(last)
    return delayed([delayed(mean)(w) for w in weeks])
