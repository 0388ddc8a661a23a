# walkers that go on
class Walker:
    def __init__(self, step, start):
        self.step = delayed(step)
        self.here = start

    def forward(self):
        self.here = self.step(self.here)


def walk(step, starts, length):
    walkers = [Walker(step, start) for start in starts]
    for _ in range(length):
        for walker in walkers:
            walker.forward()
    return delayed(list)([walker.here for walker in walkers])
