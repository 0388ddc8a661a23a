class LazySteps:
    def __init__(self, inc, add, dec):
        self.inc, self.add, self.dec = inc, add, dec

    def run_inc(self, x):
        return self.inc(x)

    def run_add(self, x, y):
        return self.add(x, y)

    def run_dec(self, x):
        return self.dec(x)

    def build(self, a, b):
        x, y = delayed(self.run_inc)(a), delayed(self.run_inc)(b)
        return delayed(self.run_dec)(delayed(self.run_add)(x, y))


def four_steps(a, b):
    return LazySteps(slowinc, slowadd, slowdec).build(a, b)
