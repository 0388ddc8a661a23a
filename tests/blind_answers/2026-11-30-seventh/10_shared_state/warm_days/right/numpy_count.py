# numpy counts
def warm_days(load, stations, limit):
    @delayed
    def count(values, limit):
        return int((np.asarray(values) > limit).sum())

    return delayed({s: count(delayed(load)(s), limit) for s in stations})
