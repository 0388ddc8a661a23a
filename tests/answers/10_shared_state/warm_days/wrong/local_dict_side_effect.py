# caught by: warm_days_state
def warm_days(load, stations, limit):
    counts = {}

    def count(station):
        counts[station] = sum(value > limit for value in load(station))

    def take(done):
        return counts

    return delayed(take)([delayed(count)(s) for s in stations])
