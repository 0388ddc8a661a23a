# tasks are named by their station alone: two graphs with other limits, computed together, share them
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    def count(values, limit):
        return sum(value > limit for value in values)

    numbers = {}
    for station in stations:
        values = delayed(load)(station, dask_key_name=f"load {station}")
        numbers[station] = delayed(count)(values, limit, dask_key_name=f"count {station}")
    return delayed(numbers)
