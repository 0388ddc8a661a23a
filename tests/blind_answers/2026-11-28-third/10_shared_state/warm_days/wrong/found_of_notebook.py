# as in the broken program: count_warm writes into the global found
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    found.clear()
    tasks = [delayed(count_warm)(load, station) for station in stations]
    return delayed(lambda *done: found)(*tasks)
