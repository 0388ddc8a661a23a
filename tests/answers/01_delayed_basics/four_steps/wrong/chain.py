# caught by: four_steps_is_lazy
def four_steps(a, b):
    x = delayed(slowinc)(a)
    both = delayed(slowadd)(x, b)
    more = delayed(slowinc)(both)
    return delayed(slowdec)(more)
