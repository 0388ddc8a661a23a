class Walker:
    def __init__(self, step):
        self.step = step

    def length(self, start):
        n, length = start, 0
        while True:
            if n == 1:
                return length
            n = self.step(n)
            length += 1


def walk_lengths(step, starts):
    walker = Walker(step)
    return delayed(dict)(dict(zip(starts, map(delayed(walker.length), starts))))
