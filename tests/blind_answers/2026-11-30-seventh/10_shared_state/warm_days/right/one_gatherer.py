# one task counts for all
def warm_days(load, stations, limit):
    weeks = [delayed(load)(s) for s in stations]

    def gather(names, weeks, limit):
        found = {}
        for name, week_ in zip(names, weeks):
            found[name] = len([1 for value in week_ if value > limit])
        return found

    return delayed(gather)(tuple(stations), weeks, limit)
