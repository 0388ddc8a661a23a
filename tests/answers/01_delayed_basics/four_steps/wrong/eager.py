# caught by: four_steps_is_lazy
def four_steps(a, b):
    x = slowinc(a)
    y = slowinc(b)
    total = slowadd(x, y)
    return slowdec(total)
