class Difference:
    def __init__(self, load):
        self.load = delayed(load)

    def station_mean(self, station):
        return delayed(mean)(self.load(station))

    @staticmethod
    def from_overall(means):
        overall = mean(means)
        return [m - overall for m in means]


def differences(load, stations):
    program = Difference(load)
    return delayed(Difference.from_overall)([program.station_mean(s) for s in stations])
