# wrong: tasks named by station: two graphs with two limits are mixed up
def warm_days(load, stations, limit):
    def count(values, limit):
        return sum(value > limit for value in values)

    return delayed(
        {
            station: delayed(count)(delayed(load)(station), limit, dask_key_name=f"count-{station}")
            for station in stations
        }
    )
