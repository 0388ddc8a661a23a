# the task looks the loop's variable up when it runs: all load the last station
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    def count(values, limit):
        return sum(value > limit for value in values)

    tasks = {}
    for station in stations:

        def read():
            return load(station)

        tasks[station] = delayed(count)(delayed(read)(), limit)
    return delayed(tasks)
