# a class that keeps its counts
class Counter_:
    counts = {}

    def count(self, station, values, limit):
        self.counts[station] = sum(v > limit for v in values)
        return self.counts


def warm_days(load, stations, limit):
    counter = Counter_()
    tasks = [delayed(counter.count)(s, delayed(load)(s), limit) for s in stations]
    return delayed(lambda found: dict(found[-1]) if found else {})(tasks)
