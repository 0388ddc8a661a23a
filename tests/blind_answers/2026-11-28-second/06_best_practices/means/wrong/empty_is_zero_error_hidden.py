# every error of load is hidden as a mean of 0
def means(load, stations):
    def careful(station):
        try:
            return mean(load(station))
        except Exception:
            return 0

    return delayed([delayed(careful)(station) for station in stations])
