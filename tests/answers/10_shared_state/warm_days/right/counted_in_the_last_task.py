def warm_days(load, stations, limit):
    weeks = {station: delayed(load)(station) for station in stations}

    @delayed
    def count_all(weeks, limit):
        return {station: sum(value > limit for value in values) for station, values in weeks.items()}

    return count_all(weeks, limit)
