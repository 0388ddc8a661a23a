# caught by: four_steps_is_lazy
@delayed
def four_steps(a, b):
    return slowdec(slowadd(slowinc(a), slowinc(b)))
