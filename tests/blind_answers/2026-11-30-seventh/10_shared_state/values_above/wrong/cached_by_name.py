# keeps what it has loaded for all calls
loaded_before = {}


def values_above(load, stations, limits):
    def above(values, limit):
        return [v for v in values if v > limit]

    for s in stations:
        if s not in loaded_before:
            loaded_before[s] = delayed(load)(s)
    return delayed([[delayed(above)(loaded_before[s], limit) for s in stations] for limit in limits])
