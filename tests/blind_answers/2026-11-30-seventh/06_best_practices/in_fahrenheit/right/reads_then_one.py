# stations side by side, then one task that converts all
def in_fahrenheit(load, convert, stations):
    weeks = [delayed(load)(s) for s in stations]

    @delayed
    def all_weeks(*weeks):
        return [[convert(v) for v in w] for w in weeks]

    return all_weeks(*weeks)
