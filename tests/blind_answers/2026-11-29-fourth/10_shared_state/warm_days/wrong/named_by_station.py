# tasks are named by station: two graphs with other limits or another load, computed together, become one
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    def count(values, limit):
        return sum(value > limit for value in values)

    return delayed(
        {
            s: delayed(count)(delayed(load)(s, dask_key_name=f"load-{s}"), limit, dask_key_name=f"count-{s}")
            for s in stations
        }
    )
