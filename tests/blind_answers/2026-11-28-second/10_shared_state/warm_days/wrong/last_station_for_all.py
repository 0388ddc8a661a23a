# late binding: all tasks load the last station
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    tasks = {}
    for station in stations:

        def count():
            return sum(value > limit for value in load(station))

        tasks[station] = delayed(count)()
    return delayed(tasks)
