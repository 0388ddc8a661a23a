@delayed
def station_mean(load, station):
    """Return the mean of a station."""
    values = load(station)
    return sum(values) / len(values)


@delayed
def minus_their_mean(*numbers):
    """Return each number less the mean of all."""
    middle = sum(numbers) / len(numbers)
    return [number - middle for number in numbers]


def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""
    return minus_their_mean(*[station_mean(load, station) for station in stations])
