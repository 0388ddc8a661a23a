# iter with a sentinel counts
def walk_lengths(step, starts):
    class Walk:
        def __init__(self, n):
            self.n = n

        def forward(self):
            here = self.n
            if here != 1:
                self.n = step(here)
            return here

    def length(n):
        return sum(1 for _ in iter(Walk(n).forward, 1))

    return delayed(dict)({start: delayed(length)(start) for start in starts})
