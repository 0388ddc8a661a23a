# a task that returns Delayed nobody computes
def means(load, stations):
    @delayed
    def one(station):
        return delayed(mean)(delayed(load)(station))

    return delayed([one(station) for station in stations])
