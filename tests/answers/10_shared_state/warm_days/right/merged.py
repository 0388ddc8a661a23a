def warm_days(load, stations, limit):
    def one(station, values, limit):
        return {station: sum(1 for value in values if value > limit)}

    def merge(parts):
        result = {}
        for part in parts:
            result.update(part)
        return result

    return delayed(merge)([delayed(one)(s, delayed(load)(s), limit) for s in stations])
