# wrong: lazy calls inside the task; the comparison there fails
def larger(a, b):
    @delayed
    def choose(a, b):
        x = delayed(slowinc)(a)
        y = delayed(slowinc)(b)
        return x if x > y else y

    return choose(a, b)
