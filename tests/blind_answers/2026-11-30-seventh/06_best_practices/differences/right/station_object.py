# an object for each station
class StationMean:
    def __init__(self, load, station):
        self.values = delayed(load)(station)
        self.mean = delayed(mean)(self.values)

    def against(self, overall):
        return self.mean - overall


def differences(load, stations):
    objects = [StationMean(load, s) for s in stations]
    overall = delayed(mean)([o.mean for o in objects])
    return delayed([o.against(overall) for o in objects])
