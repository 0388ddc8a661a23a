# the dictionary of results is a default argument, so stations of earlier calls come along
def all_counts(load, stations, limit, numbers={}):
    """Return a dictionary from station to a Delayed of its number."""

    def count(values):
        return sum(value > limit for value in values)

    for station in stations:
        numbers[station] = delayed(count)(delayed(load)(station))
    return numbers


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    return delayed(all_counts(load, stations, limit))
