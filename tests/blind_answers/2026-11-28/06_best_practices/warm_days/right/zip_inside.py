def warm_days(load, stations, limit):
    def collect(names, weeks, limit):
        return {name: len([v for v in week if v > limit]) for name, week in zip(names, weeks)}

    return delayed(collect)(list(stations), [delayed(load)(s) for s in stations], limit)
