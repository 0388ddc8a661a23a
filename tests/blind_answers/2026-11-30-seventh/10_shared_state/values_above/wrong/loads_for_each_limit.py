# loads once for each limit
def values_above(load, stations, limits):
    def above(values, limit):
        return [v for v in values if v > limit]

    return delayed([[delayed(above)(delayed(load)(s), limit) for s in stations] for limit in limits])
