# a station that cannot be read is left out quietly
def differences(load, stations):
    def careful(station):
        try:
            return mean(load(station))
        except Exception:
            return None

    def finish(means):
        good = [m for m in means if m is not None]
        return [m - mean(good) for m in good]

    return delayed(finish)([delayed(careful)(station) for station in stations])
