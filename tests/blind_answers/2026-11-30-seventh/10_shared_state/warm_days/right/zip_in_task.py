# a task zips names and numbers
def warm_days(load, stations, limit):
    def count(values, limit):
        return len([v for v in values if v > limit])

    numbers_ = [delayed(count)(delayed(load)(s), limit) for s in stations]
    return delayed(lambda names, ns: dict(zip(names, ns)))(list(stations), numbers_)
