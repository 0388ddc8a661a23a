# wrong: own functions instead of the slow ones above
def four_steps(a, b):
    def slowinc(x):
        return x + 1

    def slowadd(x, y):
        return x + y

    def slowdec(x):
        return x - 1

    return delayed(slowdec)(delayed(slowadd)(delayed(slowinc)(a), delayed(slowinc)(b)))
