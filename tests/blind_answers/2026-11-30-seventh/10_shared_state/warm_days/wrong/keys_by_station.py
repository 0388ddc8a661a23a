# tasks are named after their station
def warm_days(load, stations, limit):
    def count(values, limit):
        return sum(v > limit for v in values)

    return delayed(
        {s: delayed(count)(delayed(load)(s, dask_key_name=f"load-{s}"), limit, dask_key_name=f"warm-{s}") for s in stations}
    )
