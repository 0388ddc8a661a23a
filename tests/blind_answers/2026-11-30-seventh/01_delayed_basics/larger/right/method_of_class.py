# a static method makes the choice
class Choice:
    @staticmethod
    @delayed
    def of(x, y):
        return x if x >= y else y


def larger(a, b):
    return Choice.of(delayed(slowinc)(a), delayed(slowinc)(b))
