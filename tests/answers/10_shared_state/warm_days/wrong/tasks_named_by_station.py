# caught by: warm_days_state
def warm_days(load, stations, limit):
    def count(station):
        return sum(v > limit for v in load(station))

    return delayed({s: delayed(count)(s, dask_key_name=s) for s in stations})
