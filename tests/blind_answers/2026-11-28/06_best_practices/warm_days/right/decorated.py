@delayed
def number_above(values, limit):
    number = 0
    for value in values:
        if value > limit:
            number += 1
    return number


@delayed
def to_dict(pairs):
    return dict(pairs)


def warm_days(load, stations, limit):
    lazy_load = delayed(load)
    pairs = []
    for station in stations:
        pairs.append((station, number_above(lazy_load(station), limit)))
    return to_dict(pairs)
