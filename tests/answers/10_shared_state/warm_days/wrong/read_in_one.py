# caught by: warm_days_graph
def warm_days(load, stations, limit):
    @delayed
    def read_all():
        return {s: load(s) for s in stations}

    lists = read_all()
    return delayed({s: delayed(lambda v: sum(x > limit for x in v))(lists[s]) for s in stations})
