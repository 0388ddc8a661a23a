# caught by: four_steps_is_lazy
def four_steps(a, b):
    return delayed(slowdec)
