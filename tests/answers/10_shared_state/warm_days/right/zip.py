def warm_days(load, stations, limit):
    @delayed
    def together(names, numbers):
        return dict(zip(names, numbers, strict=False))

    values = [delayed(load)(station) for station in stations]
    numbers = [delayed(lambda v, limit: len([x for x in v if x > limit]))(v, limit) for v in values]
    return together(stations, numbers)
