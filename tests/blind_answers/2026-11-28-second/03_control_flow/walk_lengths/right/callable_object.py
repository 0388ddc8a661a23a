def walk_lengths(step, starts):
    class Walker:
        def __init__(self, step):
            self.step = step

        def __call__(self, n):
            k = 0
            while n != 1:
                k += 1
                n = self.step(n)
            return k

    walker = delayed(Walker(step), pure=False)
    return delayed(dict)({start: walker(start) for start in starts})
