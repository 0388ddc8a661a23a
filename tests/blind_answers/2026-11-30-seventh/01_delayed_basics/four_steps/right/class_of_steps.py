# an object that keeps what it has so far
class Pipeline:
    def __init__(self, *values):
        self.state = list(values)

    def each(self, function):
        self.state = [delayed(function)(value) for value in self.state]
        return self

    def combine(self, function):
        self.state = [delayed(function)(*self.state)]
        return self

    def result(self):
        (only,) = self.state
        return only


def four_steps(a, b):
    return Pipeline(a, b).each(slowinc).combine(slowadd).each(slowdec).result()
