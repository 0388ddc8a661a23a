# wrong: returns the smaller one
def larger(a, b):
    def choose(x, y):
        if x < y:
            return x
        return y

    return delayed(choose)(delayed(slowinc)(a), delayed(slowinc)(b))
