@delayed
def count(load, station, limit):
    number = 0
    for value in load(station):
        if value > limit:
            number += 1
    return number


def warm_days(load, stations, limit):
    numbers = {}
    for station in stations:
        numbers[station] = count(load, station, limit)
    return delayed(numbers)
