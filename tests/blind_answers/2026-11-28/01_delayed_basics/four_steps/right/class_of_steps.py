class Steps:
    def __init__(self, a, b):
        self.a = a
        self.b = b

    def incremented(self):
        return [delayed(slowinc)(self.a), delayed(slowinc)(self.b)]

    def graph(self):
        return delayed(slowdec)(delayed(slowadd)(*self.incremented()))


def four_steps(a, b):
    return Steps(a, b).graph()
