# an object with a loop
class Extremes:
    def __init__(self, load):
        self.lazy_load = delayed(load)
        self.pending = []

    def add(self, name):
        self.pending.append(self.lazy_load(name))

    def lowest(self):
        return delayed(min)(self.pending)

    def highest(self):
        return delayed(max)(self.pending)


def low_and_high(load, names):
    extremes = Extremes(load)
    for name in names:
        extremes.add(name)
    return extremes.lowest(), extremes.highest()
