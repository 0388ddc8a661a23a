# empties the list of stations that it was given
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    count = delayed(lambda values: sum(v > limit for v in values))
    numbers = {}
    while stations:
        s = stations.pop(0)
        numbers[s] = count(delayed(load)(s))
    return delayed(numbers)
