class Step:
    def __init__(self, f):
        self.f = f

    def run(self, x):
        return self.f(x)


EVEN, ODD = Step(half), Step(odd_process)


def process(data):
    return delayed(sum)([delayed((EVEN if is_even(x) else ODD).run)(x) for x in data])
