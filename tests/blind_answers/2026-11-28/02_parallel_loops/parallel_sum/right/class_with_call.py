class Sum:
    def __init__(self):
        self.parts = []

    def add(self, x):
        self.parts.append(delayed(slowinc)(x))
        return self

    def delayed(self):
        return delayed(sum)(self.parts)


def parallel_sum(data):
    result = Sum()
    for x in data:
        result.add(x)
    return result.delayed()
