# leaves out stations without any warm day
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    def count(values):
        return len([value for value in values if value > limit])

    def put_together(numbers):
        return {name: n for name, n in zip(stations, numbers) if n}

    return delayed(put_together)([delayed(count)(delayed(load)(s)) for s in stations])
