class Collatz:
    def __init__(self):
        self.ways = {True: half, False: odd_process}

    def step(self, y):
        return self.ways[is_even(y)](y)


def increment_and_branch(data):
    c = Collatz()
    return delayed(list)([delayed(c.step)(delayed(slowinc)(x)) for x in data])
