@delayed
def warm_days_of(load, station, limit):
    number = 0
    for value in load(station):
        if value > limit:
            number += 1
    return number


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    numbers = {}
    for station in stations:
        numbers[station] = warm_days_of(load, station, limit)
    return delayed(numbers)
