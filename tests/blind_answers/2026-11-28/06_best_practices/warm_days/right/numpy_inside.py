def warm_days(load, stations, limit):
    def count(values):
        return int((np.array(values, dtype=float) > limit).sum())

    lazies = [delayed(count)(delayed(load)(station)) for station in stations]
    return delayed(lambda counts: dict(zip(stations_copy, counts)))(lazies) if (stations_copy := list(stations)) else delayed({})
