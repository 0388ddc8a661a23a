# wrong: the task returns nothing
def larger(a, b):
    @delayed
    def choose(x, y):
        result = max(x, y)
        print(result)

    return choose(delayed(slowinc)(a), delayed(slowinc)(b))
