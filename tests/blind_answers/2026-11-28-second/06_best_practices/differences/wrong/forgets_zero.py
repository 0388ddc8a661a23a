# a mean of 0 is treated as missing
def differences(load, stations):
    def finish(means):
        overall = mean([m for m in means if m] or [0])
        return [m - overall for m in means]

    return delayed(finish)([delayed(mean)(delayed(load)(station)) for station in stations])
