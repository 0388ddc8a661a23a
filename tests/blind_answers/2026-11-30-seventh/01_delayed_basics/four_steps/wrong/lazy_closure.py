# delays a function without arguments that does all
def four_steps(a, b):
    @delayed
    def everything():
        x = slowinc(a)
        y = slowinc(b)
        return slowdec(slowadd(x, y))

    return everything()
